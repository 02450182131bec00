import { unitsBetween } from '../../exhibit/dates/dates';
import type { Exhibit } from '../../exhibit/format/exhibit';
import type { Say } from '../words';
import { spanWords } from './date-words';
import type { Distance } from './distances';
import { fineness } from './time-units';

/** 233 years are told as 230: the label says how far, not how exactly. */
const rounded = (years: number) => (years > 100 ? Math.round(years / 10) * 10 : years);

/** What a distance is called on the button that leads to it: 150 years, 72 days, 1870–1871, the hours. */
export function distanceWords(distance: Distance, exhibit: Exhibit, say: Say): string {
  const { unit, span, name } = distance;
  if (name) return name;
  const { count, when } = exhibit;
  if (count && count.when.start === span.start && count.when.end === span.end) return say('timeline.count', { total: count.total, unit });
  if (unit === 'hour') return say('timeline.hours');
  if (span.start === when.start && span.end === when.end && fineness(unit) <= fineness('year'))
    return say('timeline.whole', { years: rounded(unitsBetween('year', span.start, span.end)) });
  return spanWords(span, exhibit.lang);
}
