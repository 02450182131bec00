import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Attract } from '../../../renderer/attract/Attract';
import { openingVisit } from '../../../renderer/opening-visit';
import { staffKey } from '../../../renderer/staff/hold-corner';
import { useStore } from '../../../renderer/store';
import { makeEvent, makeExhibit } from '../make-exhibit';

const exhibit = makeExhibit({ event: [makeEvent('bread', '1871-05-22')] });
let root: Root;
let glass: HTMLElement;

beforeEach(async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  vi.stubGlobal('ResizeObserver', class { observe() {} disconnect() {} });
  vi.stubGlobal('matchMedia', () => ({ matches: true }));
  Object.defineProperty(document, 'fonts', { configurable: true, value: Object.assign(new EventTarget(), { ready: Promise.resolve() }) });
  Range.prototype.getClientRects = () => [] as unknown as DOMRectList;
  glass = document.body.appendChild(document.createElement('div'));
  root = createRoot(glass);
  useStore.setState({ exhibit, visit: openingVisit(exhibit), trail: [], phase: 'attract', playing: false });
  await act(async () => root.render(<Attract />));
});
afterEach(async () => {
  await act(async () => root.unmount());
  glass.remove();
  vi.unstubAllGlobals();
});

const press = (key: string) => act(async () => void glass.querySelector('.attract-screen')!.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true })));

test('a key begins the visit, as a touch does', async () => {
  await press('Enter');
  expect(useStore.getState().phase).not.toBe('attract');
});

test('the key that staff hold down begins none', async () => {
  await press(staffKey);
  expect(useStore.getState().phase).toBe('attract');
});
