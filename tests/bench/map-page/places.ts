import type { Exhibit } from '../../../exhibit/format/exhibit';

const COUNT = 10_000;
export const MIDDLE: [number, number] = [2.34, 48.86];
const DAY = 86_400_000;
/** A hundred years, of which a window shows ten. */
export const YEARS = 100;
export const EPOCH = Date.UTC(1850, 0, 1);

/** The same numbers at every run. */
function random(seed: number) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Ten thousand places over a city, half of them crowded into forty quarters, each with one event. */
export function manyPlaces(): Exhibit {
  const next = random(1871);
  const quarters = Array.from({ length: 40 }, () => [2.26 + next() * 0.16, 48.815 + next() * 0.09] as const);
  const place = Array.from({ length: COUNT }, (_, i) => {
    const [lon, lat] = i % 2 ? quarters[i % 40]! : [2.26 + next() * 0.16, 48.815 + next() * 0.09];
    return { id: `p${i}`, name: `Place of ${i}`, kind: 'square', weight: 1 + Math.floor(next() * 5), lon: lon + (i % 2) * (next() - 0.5) * 0.008, lat: lat + (i % 2) * (next() - 0.5) * 0.006 };
  });
  const event = place.map(({ id }, i) => {
    const start = EPOCH + Math.floor(next() * YEARS * 365) * DAY;
    return { id: `e${i}`, places: [id], themes: [], kind: 'news', weight: 2, people: [], plates: [], documents: [], when: { start, end: start + DAY } };
  });
  event.sort((a, b) => a.when.start - b.when.start);
  const opening = { map: { lon: MIDDLE[0], lat: MIDDLE[1], zoom: 13.1 } };
  return { lang: 'en', opening, items: { event, place, person: [], plate: [], document: [], quotation: [], source: [] } } as unknown as Exhibit;
}
