import type { Document, Exhibit, ExhibitEvent, Kind, Person, Place, Plate, Quotation, Source } from '../exhibit/exhibit';

/** What is found by id or by what refers to it, built once for an exhibit in a language. */
export interface Lookup {
  event: Map<string, ExhibitEvent>;
  place: Map<string, Place>;
  person: Map<string, Person>;
  plate: Map<string, Plate>;
  document: Map<string, Document>;
  quotation: Map<string, Quotation>;
  source: Map<string, Source>;
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
  const { items } = exhibit;
  const fresh: Lookup = {
    event: byId(items.event),
    place: byId(items.place),
    person: byId(items.person),
    plate: byId(items.plate),
    document: byId(items.document),
    quotation: byId(items.quotation),
    source: byId(items.source),
    eventsOfPlace: eventsBy(items, 'place', 'places', 'events'),
    eventsOfPerson: eventsBy(items, 'person', 'people', 'events'),
    eventsOfPlate: eventsBy(items, 'plate', 'plates', 'events'),
    eventsOfDocument: eventsBy(items, 'document', 'documents', 'events'),
  };
  made.set(exhibit, fresh);
  return fresh;
}

const byId = <T extends { id: string }>(items: T[]) => new Map(items.map((item) => [item.id, item]));

type Ways = 'places' | 'people' | 'plates' | 'documents';

/** Both ways of naming count: the event names the plate, or the plate names the event. */
function eventsBy(items: Exhibit['items'], kind: Kind & keyof Exhibit['items'], way: Ways, back: 'events') {
  const found = new Map<string, Set<ExhibitEvent>>();
  const note = (id: string, event: ExhibitEvent) => found.set(id, (found.get(id) ?? new Set()).add(event));
  for (const event of items.event) for (const id of event[way]) note(id, event);
  const events = byId(items.event);
  for (const item of items[kind] as { id: string; events?: string[] }[])
    for (const id of item[back] ?? []) if (events.has(id)) note(item.id, events.get(id)!);
  const sorted = [...found].map(([id, set]) => [id, [...set].sort((a, b) => a.when.start - b.when.start)] as const);
  return new Map(sorted);
}
