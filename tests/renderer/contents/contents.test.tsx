import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { parseWhen } from '../../../exhibit/dates/edtf';
import type { Exhibit } from '../../../exhibit/format/exhibit';
import { back } from '../../../renderer/actions';
import { AgendaPage } from '../../../renderer/agenda/AgendaPage';
import { ChapterPage } from '../../../renderer/chapters/ChapterPage';
import { Contents } from '../../../renderer/contents/Contents';
import { openingVisit } from '../../../renderer/opening-visit';
import { SituationLine } from '../../../renderer/sheet/SituationLine';
import { SituationSheet } from '../../../renderer/sheet/SituationSheet';
import { useStore } from '../../../renderer/store';
import type { Visit } from '../../../renderer/visit';
import { makeEvent, makeExhibit, makePlace } from '../make-exhibit';

// The page asks how it is held when its modules load.
vi.hoisted(() => Object.assign(globalThis, { matchMedia: () => ({ matches: false, addEventListener: () => undefined, removeEventListener: () => undefined }) }));

const common = { lang: 'en', sources: [], themes: [], sensitive: [] };
const day = (id: string, date: string, line: string) => ({ ...common, id, html: `<p>${line}</p>`, when: parseWhen(date), line, holds: [{ side: 'commune', places: ['fort'] }], contested: [], events: ['bread'] });

const exhibit = makeExhibit({
  event: [makeEvent('bread', '1871-05-22', { title: 'The ovens go dark', themes: ['work'], number: 2 }), makeEvent('pay', '1871-05-23', { title: 'Equal pay', themes: ['work'], number: 3 })],
  place: [makePlace('fort', 2.3, 48.8, { name: 'The fort' })],
  source: [{ id: 'b', lang: 'en', title: 'Later', year: '1909', kind: 'memoir', author: 'Bee', note: 'A memoir.' }, { id: 'a', lang: 'en', title: 'Sooner', year: '1871', kind: 'memoir', author: 'Ay' }] as Exhibit['items']['source'],
  situation: [day('first', '1871-05-22', 'The fort holds.'), day('second', '1871-05-23', 'The fort is lost.')],
  chapter: [{
    ...common, id: 'how', html: '<p>Two books.</p>', title: 'How we know', headline: ['How we', 'know'], short: 'From books.', order: 1, plates: [], shows: ['disputes', 'sources'],
    disputes: [{ event: 'bread', question: 'How many bakers?', claims: [{ value: '900', by: 'a' }, { value: '1,200', by: 'b', note: 'masters too' }] }],
  }],
}, {
  agenda: {
    title: 'The spring of 2027', headline: ['Spring'],
    meetings: [{ id: 'rally', when: parseWhen('2027-03-20'), hour: '14:30', title: 'A rally', place: 'The fort', at: 'fort', event: 'bread', by: 'Friends', sources: [], programme: [{ kind: 'open-microphone', title: 'Your turn' }, { hour: '15:00', kind: 'song', title: 'Cherries', by: 'The choir' }] }],
  },
});

let root: Root;
let host: HTMLElement;
const visit = () => useStore.getState().visit;
const buttons = () => [...host.querySelectorAll<HTMLElement>('button')];
const touch = (words: string) => act(async () => buttons().find(({ textContent }) => textContent?.includes(words))!.click());

async function show(view: React.ReactNode, patch: Partial<Visit> = {}, shown: Exhibit = exhibit) {
  useStore.setState({ exhibit: shown, visit: { ...openingVisit(shown), event: undefined, view: 'contents', ...patch }, trail: [], phase: 'visit', playing: false });
  await act(async () => root.render(view));
}

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  vi.stubGlobal('ResizeObserver', class { observe() {} disconnect() {} });
  vi.stubGlobal('fetch', () => Promise.resolve(new Response('{}')));
  Object.defineProperty(document, 'fonts', { configurable: true, value: Object.assign(new EventTarget(), { ready: Promise.resolve() }) });
  host = document.body.appendChild(document.createElement('div'));
  root = createRoot(host);
});

afterEach(async () => {
  await act(async () => root.unmount());
  host.remove();
  vi.unstubAllGlobals();
});

describe('the contents', () => {
  test('a theme is entered at the first story of its path, and Back leads to the contents', async () => {
    await show(<Contents />);
    await touch('Work');
    expect(visit()).toMatchObject({ view: 'explore', event: 'bread', themes: ['work'] });
    await act(async () => back());
    expect(visit()).toMatchObject({ view: 'contents', themes: [] });
  });

  test('a chapter and the agenda are a touch away; an exhibit without an agenda does not name one', async () => {
    await show(<Contents />);
    await touch('The spring of 2027');
    expect(visit().page).toBe('agenda');
    await show(<Contents />, {}, { ...exhibit, agenda: undefined });
    expect(host.textContent).toContain('How we know');
    expect(host.textContent).not.toContain('2027');
  });
});

describe('the agenda', () => {
  test('says day, hour, place, who invites, and of each point its kind, its hour and who', async () => {
    await show(<AgendaPage agenda={exhibit.agenda!} />, { page: 'agenda' });
    for (const words of ['Saturday 20 March 2027', '14:30', 'A rally', 'The fort', 'Friends', 'Open microphone', 'Your turn', 'Song', '15:00', 'Cherries', 'The choir']) expect(host.textContent).toContain(words);
  });

  test('a meeting leads to what is told of it and to its place on the plan', async () => {
    await show(<AgendaPage agenda={exhibit.agenda!} />, { page: 'agenda' });
    await touch('What is told of it');
    expect(visit()).toMatchObject({ view: 'explore', event: 'bread', open: true, page: undefined });
    await act(async () => back());
    await touch('On the map');
    expect(visit()).toMatchObject({ view: 'explore', place: 'fort' });
  });
});

describe('how it is known', () => {
  test('every answer to a question stands with its author and year, and the question leads to its event', async () => {
    await show(<ChapterPage chapter={exhibit.items.chapter[0]!} />, { page: 'how' });
    for (const words of ['How many bakers?', '900', 'Ay, 1871', '1,200', 'Bee, 1909', 'masters too']) expect(host.textContent).toContain(words);
    await touch('How many bakers?');
    expect(visit()).toMatchObject({ view: 'explore', event: 'bread', open: true });
  });

  test('the sources are in the order of the years', async () => {
    await show(<ChapterPage chapter={exhibit.items.chapter[0]!} />, { page: 'how' });
    expect([...host.querySelectorAll('.source-list b')].map(({ textContent }) => textContent)).toEqual(['1871', '1909']);
  });
});

describe('the war on a day', () => {
  test('its line stands with the day and opens; a year has none', async () => {
    await show(<SituationLine />, { view: 'explore', scale: 'day', at: parseWhen('1871-05-22').start });
    await touch('The fort holds.');
    expect(visit()).toMatchObject({ situation: 'first', open: true });
    await show(<SituationLine />, { view: 'explore', scale: 'year', at: parseWhen('1871').start });
    expect(host.textContent).toBe('');
  });

  test('says who holds what, and leafs to the day after with the loupe going along', async () => {
    await show(<SituationSheet id="first" />, { view: 'explore', scale: 'day', at: parseWhen('1871-05-22').start, situation: 'first', open: true });
    expect(host.querySelector('.held')!.textContent).toContain('The CommuneThe fort');
    await touch('The fort is lost.');
    expect(visit()).toMatchObject({ situation: 'second', at: parseWhen('1871-05-23').start });
    expect(useStore.getState().trail).toEqual([]);
  });
});
