import type { Exhibit, Place } from '../../exhibit/format/exhibit';
import { lookup } from '../lookup';
import { passes } from '../selectors';
import type { Span, Visit } from '../visit';
import { mercator } from './mercator';

/** Every place at which something happened, the most important first, with the moments of its events in flat arrays. */
export interface PlaceIndex {
  places: Place[];
  x: Float64Array;
  y: Float64Array;
  /** Events of place i are `starts[first[i]]` to `starts[first[i + 1] - 1]`, ascending. */
  first: Uint32Array;
  starts: Float64Array;
}

export function placeIndex(exhibit: Exhibit, filters: Pick<Visit, 'themes' | 'kinds'>): PlaceIndex {
  const { eventsOfPlace } = lookup(exhibit);
  const counted = exhibit.items.place.map((place) => ({ place, events: eventsOfPlace.get(place.id) ?? [] }));
  const ranked = counted
    .filter(({ events }) => events.length > 0)
    .sort((a, b) => b.place.weight - a.place.weight || b.events.length - a.events.length);
  const times = ranked.map(({ events }) => events.filter((event) => passes(event, filters)).map((event) => event.when.start));
  return { places: ranked.map(({ place }) => place), ...positions(ranked.map(({ place }) => place)), ...flat(times) };
}

function positions(places: Place[]) {
  const points = places.map((place) => mercator(place));
  return { x: Float64Array.from(points, (point) => point.x), y: Float64Array.from(points, (point) => point.y) };
}

export function flat(times: number[][]) {
  const first = new Uint32Array(times.length + 1);
  times.forEach((own, i) => (first[i + 1] = first[i]! + own.length));
  return { first, starts: Float64Array.from(times.flat()) };
}

/** Flags the places where something begins in the window. Half-open, as everywhere. */
export function happened({ first, starts }: Pick<PlaceIndex, 'first' | 'starts'>, { start, end }: Span, flags: Uint8Array) {
  for (let i = 0; i < flags.length; i += 1) {
    const stop = first[i + 1]!;
    let at = first[i]!;
    while (at < stop && starts[at]! < start) at += 1;
    flags[i] = at < stop && starts[at]! < end ? 1 : 0;
  }
  return flags;
}
