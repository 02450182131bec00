import type { Exhibit } from '../../exhibit/exhibit';
import { lookup } from '../lookup';
import type { Hit } from './find';

/** Whether a hit belongs to the chosen themes: by its own, or by those of the events that it takes part in. */
export function inThemes(exhibit: Exhibit, themes: string[]): (hit: Hit) => boolean {
  if (!themes.length) return () => true;
  const all = lookup(exhibit);
  const around = { event: undefined, place: all.eventsOfPlace, person: all.eventsOfPerson, plate: all.eventsOfPlate, document: all.eventsOfDocument, quotation: undefined };
  const told = (item?: { themes: string[] }) => !!item?.themes.some((theme) => themes.includes(theme));
  return ({ kind, id }) => told(all[kind].get(id)) || !!around[kind]?.get(id)?.some(told);
}
