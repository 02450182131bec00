import { expect, test } from 'vitest';
import { parseWhen } from '../../exhibit/dates/edtf';
import type { Usable } from '../../exhibit/compile/compile-lost';
import { forSchools } from '../../exhibit/compile/screening';
import { tourSections } from '../../exhibit/format/tour-sections';
import { all, bundled, countWords, english, french } from './bundled';

const tours = all('tour');
const { map, period } = bundled.file!;
const languages = ['en', 'fr'] as const;
const bodyIn = (tour: (typeof tours)[number], language: 'en' | 'fr') => (language === 'en' ? tour.body : tour.translations.fr!.body);
/** Every section of every tour in both languages, with what to call it in a message. */
const sections = tours.flatMap((tour) =>
  languages.flatMap((language) => tourSections(bodyIn(tour, language)).map((section, n) => ({ ...section, language, at: `${tour.id} ${n + 1} ${language}` }))),
);
const stops = tours.flatMap(({ id, own }) => own.stops.map((stop, n) => ({ ...stop, at: `${id} ${n + 1}` })));

test('there are six tours at least, each with a poster of its own', () => {
  expect(tours.length).toBeGreaterThanOrEqual(6);
  expect(new Set(tours.map(({ own }) => own.plate)).size).toBe(tours.length);
  expect(new Set(tours.map(({ own }) => own.order)).size).toBe(tours.length);
});

test('a tour has 8 to 14 stops, told in both languages', () => {
  expect(tours.filter(({ own }) => own.stops.length < 8 || own.stops.length > 14).map(({ id }) => id)).toEqual([]);
  const told = tours.flatMap((tour) => languages.map((language) => [`${tour.id} ${language}`, tourSections(bodyIn(tour, language)).length, tour.own.stops.length]));
  expect(told.filter(([, found, wanted]) => found !== wanted)).toEqual([]);
});

test('what is told at a stop has 30 to 70 words, under a headline of two lines', () => {
  const outside = sections.filter(({ text }) => countWords(text) < 30 || countWords(text) > 70);
  expect(outside.map(({ at, text }) => `${at}: ${countWords(text)}`)).toEqual([]);
  expect(sections.filter(({ headline }) => headline.length !== 2).map(({ at }) => at)).toEqual([]);
});

test('the speaker has a note at every stop, in 50 words at most', () => {
  const outside = sections.filter(({ note }) => countWords(note) < 4 || countWords(note) > 50);
  expect(outside.map(({ at, note }) => `${at}: ${countWords(note)}`)).toEqual([]);
});

test('a stop stands for 20 to 45 seconds, long enough to read it, and a tour for 5 to 9 minutes', () => {
  expect(stops.filter(({ seconds }) => seconds < 20 || seconds > 45).map(({ at }) => at)).toEqual([]);
  // 140 words a minute: somebody who stands, reads a second language and looks at the picture too.
  const slow = tours.flatMap((tour) => languages.flatMap((language) => tourSections(bodyIn(tour, language)).map(({ text }, n) => ({ at: `${tour.id} ${n + 1} ${language}`, needs: (countWords(text) / 140) * 60, has: tour.own.stops[n]!.seconds }))));
  expect(slow.filter(({ needs, has }) => needs > has)).toEqual([]);
  const minutes = tours.map(({ id, own }) => ({ id, minutes: own.stops.reduce((sum, { seconds }) => sum + seconds, 0) / 60 }));
  expect(minutes.filter((tour) => tour.minutes < 5 || tour.minutes > 9)).toEqual([]);
});

test('the plan is held inside its bounds at every stop that holds it, and the ribbon inside the period', () => {
  const [west, south, east, north] = map.bounds;
  const out = stops.filter((stop) => stop.map && (stop.map.lon < west || stop.map.lon > east || stop.map.lat < south || stop.map.lat > north || stop.map.zoom < map.minZoom || stop.map.zoom > map.maxZoom));
  expect(out.map(({ at }) => at)).toEqual([]);
  const whole = parseWhen(period);
  const spans = stops.flatMap(({ at, span }) => (span ? [{ at, ...parseWhen(span) }] : []));
  expect(spans.length).toBeGreaterThan(20);
  expect(spans.filter(({ start, end }) => start < whole.start || end > whole.end).map(({ at }) => at)).toEqual([]);
});

test('every stop but those of the first tour that follow their story says where the plan is held', () => {
  expect(stops.filter((stop) => !stop.map && !stop.at.startsWith('seventy-two-days')).map(({ at }) => at)).toEqual([]);
});

test('a part of a plate lies on the plate', () => {
  const parts = stops.flatMap(({ at, region }) => (region ? [{ at, ...region }] : []));
  expect(parts.length).toBeGreaterThan(8);
  expect(parts.filter(({ x, y, width, height }) => x + width > 1 || y + height > 1 || width * height === 0).map(({ at }) => at)).toEqual([]);
});

test('a school is shown every tour, six stops of it at least, and the same sections in both languages', () => {
  const shown = forSchools(bundled as Usable).items.filter(({ kind }) => kind === 'tour') as unknown as typeof tours;
  expect(shown.map(({ id }) => id).sort()).toEqual(tours.map(({ id }) => id).sort());
  expect(shown.filter(({ own }) => own.stops.length < 6).map(({ id }) => id)).toEqual([]);
  expect(shown.filter((tour) => languages.some((language) => tourSections(bodyIn(tour, language)).length !== tour.own.stops.length)).map(({ id }) => id)).toEqual([]);
});

test('a tour never goes back to what was over before the stop before it began', () => {
  const when = new Map(all('event').map(({ id, own }) => [id, parseWhen(own.date)]));
  const back = tours.flatMap(({ id, own }) => own.stops.filter(({ event }, n) => n > 0 && when.get(event!)!.end < when.get(own.stops[n - 1]!.event!)!.start).map(({ event }) => `${id}: ${event}`));
  expect(back).toEqual([]);
});

test('what stands between quotation marks is quoted word for word as the exhibit has it', () => {
  const plain = (text: string) => text.replace(/[\s\u00a0\u202f]+/g, ' ').replace(/\s?[.,;:!?…]+/g, '').toLowerCase();
  const known = { en: english(), fr: french() };
  const source = (language: 'en' | 'fr') => plain(known[language].filter(({ at }) => !at.startsWith('tours/')).map(({ text }) => text).join(' ¶ '));
  const corpus = { en: source('en'), fr: source('fr') };
  const quoted = sections.flatMap(({ at, language, text, note }) => [...`${text} ${note}`.matchAll(/“([^”]+)”|«([^»]+)»/g)].map(([, en, fr]) => ({ at, language, said: plain((en ?? fr)!).trim() })));
  expect(quoted.length).toBeGreaterThan(20);
  expect(quoted.filter(({ language, said }) => !corpus[language].includes(said)).map(({ at, said }) => `${at}: ${said}`)).toEqual([]);
});
