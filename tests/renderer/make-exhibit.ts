import { parseWhen } from '../../exhibit/dates/edtf';
import type { Exhibit, ExhibitEvent, Person, Place, Plate } from '../../exhibit/format/exhibit';

const common = { lang: 'en', sources: [], themes: [], sensitive: [] };

export const makeEvent = (id: string, date: string, more: Partial<ExhibitEvent> = {}): ExhibitEvent => ({
  ...common, id, when: parseWhen(date), kind: 'life', weight: 2, places: [], people: [], plates: [], documents: [], quotations: [],
  related: [], title: id, headline: [id], short: id, ...more,
});

export const makePlace = (id: string, lon = 2.35, lat = 48.85, more: Partial<Place> = {}): Place => ({
  ...common, id, kind: 'square', lon, lat, weight: 2, plates: [], name: id, ...more,
});

export const makePerson = (id: string, more: Partial<Person> = {}): Person => ({
  ...common, id, side: 'commune', weight: 2, plates: [], name: id, headline: [id], trade: 'baker', short: id, ...more,
});

export const makePlate = (id: string, more: Partial<Plate> = {}): Plate => ({
  ...common, id, kind: 'print', maker: 'Vitrine', holder: 'Vitrine', licence: 'CC-BY-4.0', hung: true, events: [], places: [], people: [],
  title: id, alt: id, credit: 'Vitrine', media: 'image', src: `media/${id}.svg`, type: 'image/svg+xml', width: 900, height: 1200, thumbs: [],
  translated: {}, ...more,
});

/** An exhibit of eight days in May 1871, in the memory of a century and a half. */
export function makeExhibit(items: Partial<Exhibit['items']> = {}, more: Partial<Exhibit> = {}): Exhibit {
  const event = [...(items.event ?? [])].sort((a, b) => a.when.start - b.when.start || b.weight - a.weight);
  return {
    format: 1, id: 'test', version: '1', lang: 'en', languages: ['en', 'fr'],
    titles: { en: { title: 'Test', headline: ['A test'] }, fr: { title: 'Essai', headline: ['Un essai'] } },
    when: parseWhen('1789/2021'), count: { when: parseWhen('1871-05-21/1871-05-28'), unit: 'day', total: 8 },
    phases: [{ id: 'week', name: 'The week', when: parseWhen('1871-05-21/1871-05-28'), tone: 'ink' }],
    themes: [{ id: 'war', name: 'War' }, { id: 'work', name: 'Work' }],
    eventKinds: [{ id: 'life', name: 'Life', mark: 'open' }, { id: 'decree', name: 'Decrees', mark: 'lined' }],
    plateKinds: [{ id: 'print', name: 'Prints' }], placeKinds: [{ id: 'square', name: 'Square' }], sides: [{ id: 'commune', name: 'The Commune' }],
    opening: { at: parseWhen('1871-05-21'), map: { lon: 2.35, lat: 48.85, zoom: 11 } },
    map: { bounds: [2, 48.7, 2.6, 49], minZoom: 9, maxZoom: 16, layers: [] },
    attract: { events: [] }, walls: {}, people: {}, contents: {}, idle: { after: 90, reading: 180, countdown: 15 }, words: {}, credits: [],
    ...more,
    items: { place: [], person: [], plate: [], document: [], quotation: [], source: [], situation: [], chapter: [], tour: [], ...items, event },
  };
}
