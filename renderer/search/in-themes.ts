import type { Exhibit } from '../../exhibit/format/exhibit';
import { lookup } from '../lookup';
import type { Hit, KindFound } from './find';

/** Whether a hit belongs to the chosen themes: by its own, or by those of the events that it takes part in. */
export function inThemes(exhibit: Exhibit, themes: string[]): (hit: Hit) => boolean {
  if (!themes.length) return () => true;
  const all = lookup(exhibit);
  const around = { event: undefined, place: all.eventsOfPlace, person: all.eventsOfPerson, plate: all.eventsOfPlate, document: all.eventsOfDocument };
  const told = (item?: { themes: string[] }) => !!item?.themes.some((theme) => themes.includes(theme));
  const eventsOf = (kind: KindFound, id: string) =>
    kind === 'situation' ? all.situation.get(id)?.events.map((event) => all.event.get(event)) : kind in around ? around[kind as keyof typeof around]?.get(id) : undefined;
  return ({ kind, id }) => told(all[kind].get(id)) || !!eventsOf(kind, id)?.some(told);
}
