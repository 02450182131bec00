import { expect, test } from 'vitest';
import { parseWhen } from '../../exhibit/dates/edtf';
import { all, bundled } from './bundled';

const file = bundled.file!;
const events = new Map(all('event').map((event) => [event.id, event]));

test('each of the nine themes has a picture and a path of six to fourteen of its own stories', () => {
  expect(file.themes).toHaveLength(9);
  for (const { id, plate, moments = [] } of file.themes) {
    expect([id, Boolean(plate)]).toEqual([id, true]);
    expect([id, moments.length >= 6 && moments.length <= 14]).toEqual([id, true]);
    expect([id, moments.filter((moment) => !events.get(moment)!.own.themes.includes(id))]).toEqual([id, []]);
  }
});

test('a path goes forward in time, but for the story that looks back over the whole', () => {
  const starts = (moments: string[]) => moments.map((id) => parseWhen(events.get(id)!.own.date).start);
  const back = file.themes.flatMap(({ id, moments = [] }) => starts(moments).flatMap((at, n, all) => (n && at < all[n - 1]! ? [`${id}: ${moments[n]}`] : [])));
  expect(back).toEqual(['bloody-week: summary-courts']);
});

test('twenty posters and appeals can be read in their own words, with a translation and a source', () => {
  const plates = all('plate').filter(({ own }) => own.kind === 'poster' && own.hung);
  const documents = all('document').filter(({ id, own }) => own.kind === 'document' && own.plates.length === 0 && id.startsWith('document-'));
  expect(plates.length + documents.length).toBeGreaterThanOrEqual(20);
  expect(plates.filter(({ own, translations }) => !own.transcript || !translations.fr?.words.transcript || own.sources.length === 0).map(({ id }) => id)).toEqual([]);
  expect(documents.filter(({ body, translations, own }) => !body || !translations.fr?.body || own.sources.length === 0).map(({ id }) => id)).toEqual([]);
});

test('the programme of 2021 is on the agenda in both languages: speeches, songs, poems and an open microphone', () => {
  const { own, words } = bundled.agenda!;
  const kinds = new Set(own.meetings.flatMap(({ programme }) => programme.map(({ kind }) => kind)));
  expect(['speech', 'song', 'poem', 'open-microphone'].filter((kind) => !kinds.has(kind as 'speech'))).toEqual([]);
  expect(own.meetings.filter(({ id, sources }) => !words.fr!.meetings[id] || sources.length === 0).map(({ id }) => id)).toEqual([]);
});

test('how it is known is told in chapters, one of which lists what is disputed and one the sources', () => {
  const shows = all('chapter').flatMap(({ own }) => own.shows);
  expect([...shows].sort()).toEqual(['disputes', 'sources']);
  expect(all('event').flatMap(({ own }) => own.disputed).length).toBeGreaterThan(20);
});
