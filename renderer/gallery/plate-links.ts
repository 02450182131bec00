/** The ways from a plate to what it shows. Both directions count: the plate names them, or they name the plate. */
import type { Exhibit, ExhibitEvent, Person, Place, Plate } from '../../exhibit/format/exhibit';
import { lookup } from '../lookup';
import type { Visit } from '../visit';
import { hungPlates, wall } from './hung-plates';

export interface PlateLinks { events: ExhibitEvent[]; places: Place[]; people: Person[] }

export function plateLinks(exhibit: Exhibit, plate: Plate): PlateLinks {
  const known = lookup(exhibit);
  const events = known.eventsOfPlate.get(plate.id) ?? [];
  const naming = <T extends { id: string; plates: string[] }>(own: string[], items: T[]) =>
    items.filter((item) => own.includes(item.id) || item.plates.includes(plate.id));
  return { events, places: naming(plate.places, exhibit.items.place), people: naming(plate.people, exhibit.items.person) };
}

/** The plates before and after one on the wall, as it is filtered when it hangs there. */
export function beside(exhibit: Exhibit, visit: Visit, id: string): { before?: Plate; after?: Plate } {
  const shown = hungPlates(exhibit, visit);
  const list = shown.some((plate) => plate.id === id) ? shown : wall(exhibit);
  const at = list.findIndex((plate) => plate.id === id);
  return at < 0 ? {} : { before: list[at - 1], after: list[at + 1] };
}
