import type { Exhibit } from '../../exhibit/format/exhibit';
import { eventAtHand } from '../selectors';
import type { Visit } from '../visit';

/**
 * The moment whose city the plan draws. A cell of a day or an hour speaks for itself; in a longer one (a year of the
 * memory) it is the day of the event at hand, because a year has no single front line.
 */
export function momentShown(exhibit: Exhibit, visit: Visit): number {
  if (visit.scale === 'day' || visit.scale === 'hour') return visit.at;
  return eventAtHand(exhibit, visit)?.when.start ?? visit.at;
}
