import { startOf } from '../../exhibit/dates/dates';
import type { Exhibit, Tour, TourStop } from '../../exhibit/format/exhibit';
import { lookup } from '../lookup';
import { distanceAt } from '../timeline/distances';
import { finestUnit, unitFor } from '../timeline/time-units';
import type { Span, Visit } from '../visit';

/** What a stop makes of the visit: a moment, what is chosen, where the plan is held. Nothing of an earlier stop is left. */
export function stopVisit(exhibit: Exhibit, tour: Tour, number: number): Partial<Visit> {
  const stop = tour.stops[number];
  if (!stop) return {};
  const event = stop.event ? lookup(exhibit).event.get(stop.event) : undefined;
  const when = stop.at ?? event?.when;
  const distance = stop.span ? { unit: unitFor(stop.span, cellsOf(exhibit, stop.span)), span: { start: stop.span.start, end: stop.span.end } } : when && distanceAt(exhibit, when);
  return {
    view: 'tours', tour: tour.id, stop: number, open: true,
    event: stop.event, place: stop.place, person: undefined, plate: undefined, document: undefined, situation: undefined, page: undefined,
    themes: stop.themes, kinds: [],
    camera: stop.map,
    ...(distance && { scale: distance.unit, span: distance.span }),
    ...(when && distance && { at: startOf(distance.unit, when.start) }),
  };
}

/** More than this, in ms, is told in days, even where hours are known. */
const LONG = 3 * 86_400_000;
const cellsOf = (exhibit: Exhibit, { start, end }: Span) => (end - start > LONG && finestUnit(exhibit) === 'hour' ? 'day' : finestUnit(exhibit));

/** Seconds from the beginning of this stop to the end of the tour, as it runs by itself. */
export const secondsLeft = (stops: Pick<TourStop, 'seconds'>[], number: number): number => stops.slice(number).reduce((sum, { seconds }) => sum + seconds, 0);
