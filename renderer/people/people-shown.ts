/** Who is in the case, in what order, and what leads from a person to the rest of the exhibit. */
import type { Exhibit, ExhibitEvent, Named, Person, Place, Plate } from '../../exhibit/format/exhibit';
import { lookup } from '../lookup';

/** The most present first: by weight, then by the days on which they appear, then by name. */
export function byPresence(exhibit: Exhibit, side?: string): Person[] {
  const days = ({ id }: Person) => lookup(exhibit).eventsOfPerson.get(id)?.length ?? 0;
  return exhibit.items.person
    .filter((person) => !side || person.side === side)
    .sort((a, b) => b.weight - a.weight || days(b) - days(a) || (a.sort ?? a.name).localeCompare(b.sort ?? b.name, exhibit.lang));
}

/** The sides that somebody is on, with how many. */
export const sidesOf = (exhibit: Exhibit): (Named & { count: number })[] =>
  exhibit.sides
    .map((side) => ({ ...side, count: exhibit.items.person.filter((person) => person.side === side.id).length }))
    .filter(({ count }) => count > 0);

/** The portrait, else the emblem of the trade, else nothing: then the initial is set. */
export function likeness(exhibit: Exhibit, { portrait, emblem }: Person): Plate | undefined {
  const plates = lookup(exhibit).plate;
  return (portrait && plates.get(portrait)) || (emblem && plates.get(emblem)) || undefined;
}

export interface PersonLinks { events: ExhibitEvent[]; places: Place[]; plates: Plate[] }

/** The days on which a person appears, where those were, and the pictures that name them. */
export function personLinks(exhibit: Exhibit, person: Person): PersonLinks {
  const known = lookup(exhibit);
  const events = known.eventsOfPerson.get(person.id) ?? [];
  const places = new Set(events.flatMap((event) => event.places));
  const plates = exhibit.items.plate.filter(({ id, people, hung }) => hung && (people.includes(person.id) || person.plates.includes(id)));
  return { events, places: [...places].flatMap((id) => known.place.get(id) ?? []), plates };
}

/** The letter that stands for someone without a likeness: of the family name, as a compositor would file it. */
export const initialOf = ({ sort, name, headline }: Person) => (sort ?? headline.at(-1) ?? name).charAt(0).toLocaleUpperCase();
