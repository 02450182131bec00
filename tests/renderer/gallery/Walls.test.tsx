import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { parseWhen } from '../../../exhibit/dates/edtf';
import { PlateView } from '../../../renderer/gallery/PlateView';
import { Walls } from '../../../renderer/gallery/Walls';
import { openingVisit } from '../../../renderer/opening-visit';
import { People } from '../../../renderer/people/People';
import { useStore } from '../../../renderer/store';
import type { Visit } from '../../../renderer/visit';
import { makeEvent, makeExhibit, makePerson, makePlace, makePlate } from '../make-exhibit';

const exhibit = makeExhibit({
  event: [makeEvent('bread', '1871-05-22', { title: 'The ovens go dark', plates: ['bakery'], people: ['baker'], places: ['oven'], number: 2 })],
  place: [makePlace('oven')],
  person: [makePerson('baker', { weight: 5, name: 'The baker' }), makePerson('other', { name: 'Another' })],
  plate: [
    makePlate('bakery', { number: 2, alt: 'An oven, cold', when: parseWhen('1871-05-22'), people: ['baker'], licence: 'CC0-1.0' }),
    makePlate('song', { media: 'audio', type: 'audio/mpeg', src: 'media/song.mp3', width: 0, height: 0, transcript: 'La la', when: parseWhen('1871-05-25') }),
    makePlate('poster', { kind: 'poster', translated: { en: 'media/poster-en.svg' }, when: parseWhen('1871-05-28') }),
  ],
}, { plateKinds: [{ id: 'print', name: 'Prints' }, { id: 'poster', name: 'Posters' }] });

let root: Root;
let host: HTMLElement;
const visit = () => useStore.getState().visit;
const named = (name: string) => [...host.querySelectorAll<HTMLElement>('button')].find((one) => one.getAttribute('aria-label') === name || one.textContent === name)!;
const touch = (name: string) => act(async () => named(name).click());

async function show(view: React.ReactNode, patch: Partial<Visit>) {
  useStore.setState({ exhibit, visit: { ...openingVisit(exhibit), event: undefined, view: 'walls', ...patch }, trail: [], phase: 'visit', playing: false });
  await act(async () => root.render(view));
}

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  vi.stubGlobal('ResizeObserver', class { observe() {} disconnect() {} });
  vi.stubGlobal('matchMedia', () => ({ matches: true }));
  Object.defineProperty(document, 'fonts', { configurable: true, value: Object.assign(new EventTarget(), { ready: Promise.resolve() }) });
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(1476);
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(844);
  Range.prototype.getClientRects = () => [] as unknown as DOMRectList;
  host = document.body.appendChild(document.createElement('div'));
  root = createRoot(host);
});

afterEach(async () => {
  await act(async () => root.unmount());
  host.remove();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('the walls', () => {
  test('every plate is an item of a list that says its place, its title and what is on it', async () => {
    await show(<Walls />, {});
    const items = [...host.querySelectorAll('[role="listitem"]')];
    expect(items.map((item) => [item.getAttribute('aria-posinset'), item.getAttribute('aria-setsize')])).toEqual([['1', '3'], ['2', '3'], ['3', '3']]);
    expect(named('bakery').getAttribute('aria-description')).toBe('An oven, cold');
  });

  test('a touch opens the plate, a touch on its number goes to the day', async () => {
    await show(<Walls />, {});
    await touch('bakery');
    expect(visit().plate).toBe('bakery');
    await touch('Day 2');
    expect(visit()).toMatchObject({ view: 'explore', event: 'bread', open: true });
  });

  test('a filter leaves what is of that kind, and its number is announced', async () => {
    await show(<Walls />, {});
    await touch('Posters1');
    expect(visit().kinds).toEqual(['plate:poster']);
    expect(host.querySelectorAll('[role="listitem"]')).toHaveLength(1);
    expect(host.querySelector('.walls > [role="status"]')?.textContent).toContain('1 picture');
  });
});

describe('an open plate', () => {
  test('is a dialog that says what the picture shows, its rights, and leads to its event and its people', async () => {
    await show(<PlateView />, { plate: 'bakery' });
    expect(host.querySelector('[role="dialog"]')?.getAttribute('aria-label')).toBe('bakery');
    expect(host.querySelector('[role="img"]')?.getAttribute('aria-label')).toBe('An oven, cold');
    expect(host.querySelector('dl')?.textContent).toContain('CC0 1.0');
    await touch('The baker');
    expect(visit()).toMatchObject({ view: 'people', person: 'baker' });
  });

  test('leads to the next one and is closed by Escape', async () => {
    await show(<PlateView />, { plate: 'bakery' });
    await touch('Next picture');
    expect(visit().plate).toBe('song');
    await act(async () => { host.querySelector('[role="dialog"]')!.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })); });
    expect(visit().plate).toBeUndefined();
  });

  test('in another language can be wiped to the visitor’s, by hand or by button', async () => {
    await show(<PlateView />, { plate: 'poster' });
    const grip = host.querySelector('[role="slider"]')!;
    expect(grip.getAttribute('aria-valuenow')).toBe('50');
    await touch('English');
    expect(grip.getAttribute('aria-valuenow')).toBe('0');
  });

  test('that is a recording shows its words and tells the kiosk while it plays', async () => {
    const told: boolean[] = [];
    const hear = (event: Event) => void told.push((event as CustomEvent<{ playing: boolean }>).detail.playing);
    document.addEventListener('vitrine:recording', hear);
    await show(<PlateView />, { plate: 'song' });
    const media = host.querySelector('video')!;
    expect(host.querySelector('.plate-captions')?.textContent).toBe('La la');
    await act(async () => { media.dispatchEvent(new Event('play')); });
    await act(async () => { media.dispatchEvent(new Event('pause')); });
    document.removeEventListener('vitrine:recording', hear);
    expect(told).toEqual([true, false]);
  });
});

describe('the people', () => {
  test('without a choice the most present one is shown, and a touch on another chooses them', async () => {
    await show(<People />, { view: 'people' });
    expect(host.querySelector('article')?.getAttribute('aria-label')).toBe('The baker');
    const sort = [...host.querySelectorAll<HTMLElement>('.people-sort')].find((one) => one.textContent!.includes('Another'))!;
    await act(async () => sort.click());
    expect(visit().person).toBe('other');
    expect(host.querySelector('[role="status"]')?.textContent).toBe('Another');
  });

  test('a slip opens the day, Map shows where it was', async () => {
    await show(<People />, { view: 'people' });
    await act(async () => host.querySelector<HTMLElement>('.slip')!.click());
    expect(visit()).toMatchObject({ view: 'explore', event: 'bread', open: true });
    await act(async () => host.querySelector<HTMLElement>('.person-map')!.click());
    expect(visit()).toMatchObject({ view: 'explore', event: 'bread', open: false });
  });
});
