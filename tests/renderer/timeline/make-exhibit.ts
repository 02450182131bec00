import { civil, moment } from '../../../exhibit/dates/dates';
import type { Exhibit, ExhibitEvent, Phase, TimeUnit, When } from '../../../exhibit/format/exhibit';
import type { Measure } from '../../../renderer/timeline/voice';

/** A date known to a unit: `[start, end)` by hand, so that no test here leans on the EDTF reader. */
export const when = (start: number, end: number, unit: TimeUnit, more: Partial<When> = {}): When =>
  ({ edtf: '', start, end, unit, uncertain: false, approximate: false, ...more });

export const day = (year: number, month: number, date: number, more: Partial<When> = {}) =>
  when(moment(year, month, date), moment(year, month, date + 1), 'day', more);

export const event = (date: When, more: Partial<ExhibitEvent> = {}): ExhibitEvent => ({
  id: `e${date.start}-${date.end}`, lang: 'en', when: date, kind: 'life', weight: 2, places: [], people: [], plates: [],
  documents: [], quotations: [], related: [], themes: [], sources: [], sensitive: [], title: 'Something happens',
  headline: ['Something', 'happens'], short: 'It happens.', ...more,
});

interface Given { period: When; events: ExhibitEvent[]; phases?: Phase[]; count?: Exhibit['count']; lang?: string }

/** An exhibit with nothing but time in it. */
export const exhibit = ({ period, events, phases = [], count, lang = 'en' }: Given): Exhibit => ({
  format: 1, id: 'made', version: '1', lang, languages: [lang], titles: {}, when: period, count, phases, themes: [],
  eventKinds: [{ id: 'decree', name: 'Decrees', mark: 'lined' }, { id: 'fighting', name: 'Fighting', mark: 'solid' }, { id: 'life', name: 'Life', mark: 'open' }],
  plateKinds: [], placeKinds: [], sides: [], opening: { at: period, map: { lon: 0, lat: 0, zoom: 10 } },
  map: { bounds: [0, 0, 1, 1], minZoom: 9, maxZoom: 16, layers: [] }, attract: { events: [] }, walls: {}, people: {}, contents: {},
  idle: { after: 90, reading: 180, countdown: 15 }, words: {}, credits: [],
  items: { event: [...events].sort((a, b) => a.when.start - b.when.start), place: [], person: [], plate: [], document: [], quotation: [], source: [], situation: [], chapter: [], tour: [] },
});

export const count = { when: when(moment(1871, 3, 18), moment(1871, 5, 29), 'day'), unit: 'day' as const, total: 72 };
export const phase = (id: string, from: number, to: number, tone: Phase['tone'] = 'paper'): Phase => ({ id, name: id, when: when(from, to, 'day'), tone });

/** As the Commune is spread: memory before and after, a war of months, two events a day for 72 days, hours of one day. */
export function commune(): Exhibit {
  const events = [1792, 1848, 1880, 1908, 1936, 1971, 2000].map((year) => event(day(year, 5, 1)));
  for (let i = 0; i < 12; i += 1) events.push(event(day(1870, 7 + (i >> 1), 5 + (i % 2) * 9)));
  for (let i = 0; i < 72; i += 1) for (const kind of ['decree', 'fighting']) events.push(event(day(1871, 3, 18 + i), { kind, id: `${kind}-${i}` }));
  for (let i = 0; i < 10; i += 1) events.push(event(day(1871, 6 + (i >> 1), 10 + (i % 2) * 9)));
  for (const hour of [3, 8, 15]) events.push(event(when(moment(1871, 3, 18, hour), moment(1871, 3, 18, hour + 1), 'hour')));
  return exhibit({
    period: when(moment(1789), moment(2022), 'year'),
    events,
    count,
    phases: [
      phase('The war', moment(1870, 7, 19), moment(1871, 3, 1)),
      phase('The rising', moment(1871, 3, 18), moment(1871, 3, 28)),
      phase('The Commune at work', moment(1871, 3, 28), moment(1871, 5, 21)),
      phase('Bloody Week', moment(1871, 5, 21), moment(1871, 5, 29), 'ink'),
    ],
  });
}

/** Every letter as wide as half its height: what a browser says, near enough for collisions. */
export const measure: Measure = (text, { size }) => text.length * size * 0.5;

export const dayText = (at: number) => { const { year, month, day: date } = civil(at); return `${year}-${month}-${date}`; };
