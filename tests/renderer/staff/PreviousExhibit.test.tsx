import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { StaffStatus } from '../../../electron/contract';
import { StaffLanguage, type StaffLang } from '../../../renderer/staff/staff-say';

const kiosk = vi.hoisted(() => ({ staffShowPrevious: vi.fn() }));
vi.mock('../../../renderer/host', () => ({ host: kiosk }));
const { PreviousExhibit } = await import('../../../renderer/staff/PreviousExhibit');

let root: Root;
let box: HTMLElement;
const told: string[] = [];
beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  kiosk.staffShowPrevious.mockReset().mockResolvedValue(undefined);
  told.length = 0;
  box = document.createElement('div');
  root = createRoot(box);
});
afterEach(() => act(() => root.unmount()));

const show = (previous: StaffStatus['previous'], lang: StaffLang = 'en') =>
  act(() => root.render(<StaffLanguage.Provider value={lang}><PreviousExhibit previous={previous} tell={(words) => told.push(words)} /></StaffLanguage.Provider>));
const touch = () => act(async () => box.querySelector('button')!.click());
const harbour = { title: { en: 'The harbour', fr: 'Le port' }, version: '1' };

describe('the way back to the exhibit before an update', () => {
  it('is not offered where there is none', async () => {
    await show(undefined);
    expect(box.textContent).toBe('');
  });

  it.each<[StaffLang, StaffStatus['previous'], string]>([
    ['en', harbour, 'Go back to the previous exhibitThe harbour, 1'],
    ['fr', harbour, 'Revenir à l’exposition précédenteLe port, 1'],
    ['fr', { title: { en: 'The harbour' }, version: '1' }, 'Revenir à l’exposition précédenteThe harbour, 1'],
    ['en', {}, 'Go back to the previous exhibitthe one that came with the kiosk'],
  ])('says in %s which it is: %j', async (lang, previous, words) => {
    await show(previous, lang);
    expect(box.textContent).toBe(words);
  });

  it('is taken by one touch', async () => {
    await show(harbour);
    await touch();
    expect(kiosk.staffShowPrevious).toHaveBeenCalledOnce();
    expect(told).toEqual([]);
  });

  it('that fails is told with its reason', async () => {
    kiosk.staffShowPrevious.mockRejectedValue(new Error("Error invoking remote method 'staffShowPrevious': Error: no session"));
    await show(harbour);
    await touch();
    expect(told.join()).toContain('no session');
    expect(told.join()).not.toContain('invoking');
  });
});
