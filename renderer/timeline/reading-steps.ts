import { startOf } from '../../exhibit/dates/dates';
import type { Exhibit, ExhibitEvent } from '../../exhibit/format/exhibit';
import { cellOf, eventsAtHand } from '../selectors';
import type { Visit } from '../visit';
import { eventIndex, firstStart } from './event-index';

/** A cell with a sheet, and the strongest sheet of it. */
export interface Beside { at: number; event: ExhibitEvent }

/** The nearest cell before or after this one that has a sheet to read. */
export function besideWithContent(exhibit: Exhibit, visit: Visit, way: 1 | -1): Beside | undefined {
  const { exact } = eventIndex(exhibit, visit, visit.scale);
  const cell = cellOf(visit);
  const place = way > 0 ? firstStart(exact, cell.end) : firstStart(exact, cell.start) - 1;
  const start = exact.start[place];
  if (start === undefined) return undefined;
  const at = startOf(visit.scale, start);
  const event = eventsAtHand(exhibit, { ...visit, at })[0];
  return event && { at, event };
}
