import { add } from '../exhibit/dates/dates';
import type { Exhibit, ExhibitEvent, Phase, TimeUnit, When } from '../exhibit/format/exhibit';
import { timeUnits } from '../exhibit/dates/time-units';
import { lookup } from './lookup';
import type { Span, Visit } from './visit';

/** The cell under the loupe. */
export const cellOf = ({ at, scale }: Pick<Visit, 'at' | 'scale'>): Span => ({ start: at, end: add(scale, at, 1) });

/** What the ribbon shows from edge to edge; the whole exhibit when nothing narrower is chosen. */
export const windowOf = (exhibit: Exhibit, visit: Visit): Span => visit.span ?? exhibit.when;

/** Whether two half-open ranges share a moment. */
export const meets = (a: Span, b: Span) => a.start < b.end && b.start < a.end;

/** Whether an event passes the visit's filters of themes and kinds; kinds of plate (`plate:poster`) are the wall's business. */
export const passes = (event: ExhibitEvent, { themes, kinds }: Pick<Visit, 'themes' | 'kinds'>) =>
  (themes.length === 0 || event.themes.some((theme) => themes.includes(theme))) &&
  (kinds.includes(event.kind) || kinds.every((kind) => kind.startsWith('plate:')));

/** The events whose date begins in a range, in order of time. */
export function eventsIn(exhibit: Exhibit, span: Span, filters: Pick<Visit, 'themes' | 'kinds'>): ExhibitEvent[] {
  const all = exhibit.items.event;
  const found: ExhibitEvent[] = [];
  for (let i = firstFrom(all, span.start); i < all.length && all[i]!.when.start < span.end; i += 1)
    if (passes(all[i]!, filters)) found.push(all[i]!);
  return found;
}

/** Whether a date is known well enough for a cell of this unit: a month-only date never pretends to a day. */
export const fits = (when: When, unit: TimeUnit) => timeUnits.indexOf(when.unit) >= timeUnits.indexOf(unit);

/** The sheets of the cell under the loupe: the strongest first, they are the sorts 1, 2, 3 on the plan. */
export const eventsAtHand = (exhibit: Exhibit, visit: Visit): ExhibitEvent[] =>
  eventsIn(exhibit, cellOf(visit), visit).filter(({ when }) => fits(when, visit.scale)).sort(byClaimOn(cellOf(visit)));

/** What happened within the cell comes before what only began in it, then the stronger, then the earlier. */
const byClaimOn = (cell: Span) => (a: ExhibitEvent, b: ExhibitEvent) =>
  Number(a.when.end > cell.end) - Number(b.when.end > cell.end) || b.weight - a.weight || a.when.start - b.when.start;

/** The event that the sheet shows: the chosen one, else the strongest of the cell. */
export const eventAtHand = (exhibit: Exhibit, visit: Visit): ExhibitEvent | undefined =>
  visit.event ? lookup(exhibit).event.get(visit.event) : eventsAtHand(exhibit, visit)[0];

/** The phase that a moment lies in. */
export const phaseAt = (exhibit: Exhibit, at: number): Phase | undefined =>
  exhibit.phases.find(({ when }) => at >= when.start && at < when.end);

/** Index of the first event that begins at or after a moment; events are in order of time. */
export function firstFrom(events: ExhibitEvent[], start: number): number {
  let low = 0;
  let high = events.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (events[middle]!.when.start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
