import type { Chapter, Document, Exhibit, ExhibitEvent, Person, Place, Plate, Quotation, Situation, Source, Tour } from '../exhibit/format/exhibit';

/** What is found by id or by what refers to it, made once for an exhibit in a language. */
export interface Lookup {
  event: Map<string, ExhibitEvent>;
  place: Map<string, Place>;
  person: Map<string, Person>;
  plate: Map<string, Plate>;
  document: Map<string, Document>;
  quotation: Map<string, Quotation>;
  source: Map<string, Source>;
  situation: Map<string, Situation>;
  chapter: Map<string, Chapter>;
  tour: Map<string, Tour>;
  /** Events in the order of time, by what they name. */
  eventsOfPlace: Map<string, ExhibitEvent[]>;
  eventsOfPerson: Map<string, ExhibitEvent[]>;
  eventsOfPlate: Map<string, ExhibitEvent[]>;
  eventsOfDocument: Map<string, ExhibitEvent[]>;
}

const made = new WeakMap<Exhibit, Lookup>();

/** The lookup of an exhibit; the same one at every call. */
export function lookup(exhibit: Exhibit): Lookup {
  const known = made.get(exhibit);
  if (known) return known;
  const fresh = lazily(exhibit.items);
  made.set(exhibit, fresh);
  return fresh;
}

const indexes: { [K in keyof Lookup]: (items: Exhibit['items'], found: Lookup) => Lookup[K] } = {
  event: ({ event }) => byId(event),
  place: ({ place }) => byId(place),
  person: ({ person }) => byId(person),
  plate: ({ plate }) => byId(plate),
  document: ({ document }) => byId(document),
  quotation: ({ quotation }) => byId(quotation),
  source: ({ source }) => byId(source),
  situation: ({ situation }) => byId(situation),
  chapter: ({ chapter }) => byId(chapter),
  tour: ({ tour }) => byId(tour),
  eventsOfPlace: ({ event }) => eventsBy(event, 'places'),
  eventsOfPerson: ({ event }) => eventsBy(event, 'people'),
  eventsOfPlate: ({ event, plate }, found) => withNaming(eventsBy(event, 'plates'), plate, found.event),
  eventsOfDocument: ({ event, document }, found) => withNaming(eventsBy(event, 'documents'), document, found.event),
};

/** Each index is made when it is first asked for: the attract screen needs two of them, and ten thousand events take a while. */
function lazily(items: Exhibit['items']): Lookup {
  const found = {} as Lookup;
  for (const name of Object.keys(indexes) as (keyof Lookup)[]) {
    const get = () => {
      const value = indexes[name](items, found);
      Object.defineProperty(found, name, { value });
      return value;
    };
    Object.defineProperty(found, name, { get, enumerable: true, configurable: true });
  }
  return found;
}

const byId = <T extends { id: string }>(items: T[]) => new Map(items.map((item) => [item.id, item]));

function eventsBy(events: ExhibitEvent[], way: 'places' | 'people' | 'plates' | 'documents'): Map<string, ExhibitEvent[]> {
  const found = new Map<string, ExhibitEvent[]>();
  for (const event of events)
    for (const id of event[way]) {
      const known = found.get(id);
      if (!known) found.set(id, [event]);
      else if (known.at(-1) !== event) known.push(event);
    }
  return found;
}

/** Both ways of naming count: the event names the plate, or the plate names the event. */
function withNaming(found: Map<string, ExhibitEvent[]>, items: { id: string; events: string[] }[], events: Map<string, ExhibitEvent>) {
  for (const { id, events: named } of items) {
    const naming = named.flatMap((one) => events.get(one) ?? []);
    if (naming.length) found.set(id, [...new Set([...(found.get(id) ?? []), ...naming])].sort((a, b) => a.when.start - b.when.start));
  }
  return found;
}
