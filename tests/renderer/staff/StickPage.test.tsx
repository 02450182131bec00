import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Exhibit } from '../../../exhibit/format/exhibit';
import type { PanelProps } from '../../../renderer/staff/panel-parts';

const kiosk = vi.hoisted(() => ({ staffSticks: vi.fn(), staffExport: vi.fn(), staffHandout: vi.fn() }));
vi.mock('../../../renderer/host', () => ({ host: kiosk }));
const { StickPage } = await import('../../../renderer/staff/StickPage');
const { useStore } = await import('../../../renderer/store');

let root: Root;
let box: HTMLElement;
beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  kiosk.staffHandout.mockReset().mockResolvedValue({ folder: '/media/large/a', files: [], missing: [] });
  useStore.setState({ exhibit: { languages: ['en', 'fr'], items: { tour: [{ id: 'week', title: 'The week' }] } } as unknown as Exhibit });
  box = document.createElement('div');
  root = createRoot(box);
});
afterEach(() => act(() => root.unmount()));

it('a hand-out goes onto the stick with the most room, not onto a disk that is full or cannot be written', async () => {
  kiosk.staffSticks.mockResolvedValue([{ path: '/media/full', name: 'full', free: 0 }, { path: '/media/large', name: 'large', free: 9_000_000 }, { path: '/media/unknown', name: 'unknown' }, { path: '/media/locked', name: 'locked', free: 9_000_000_000, readOnly: true }]);
  await act(async () => root.render(<StickPage {...({ tell: () => undefined } as unknown as PanelProps)} />));
  const row = [...box.querySelectorAll('.staff-row')].find(({ textContent }) => textContent!.includes('The week'))!;
  await act(async () => [...row.querySelectorAll('button')].find(({ textContent }) => textContent === 'FR')!.click());
  expect(kiosk.staffHandout).toHaveBeenCalledWith({ stick: '/media/large', tour: 'week', lang: 'fr' });
});
