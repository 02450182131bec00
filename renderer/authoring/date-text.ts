import { civil, endOf, startOf } from '../../exhibit/dates/dates';
import type { TimeUnit } from '../../exhibit/format/exhibit';
import type { Span } from '../visit';

const digits = (value: number, count: number) => String(Math.abs(value)).padStart(count, '0');

/** The unit that a moment falls in, as the format writes it: `187X`, `1871-05`, `1871-05-24T08`. */
export function dateText(unit: TimeUnit, ms: number): string {
  const { year, month, day, hour } = civil(ms);
  const sign = year < 0 ? '-' : '';
  const years = `${sign}${digits(year, 4)}`;
  if (unit === 'century') return `${years.slice(0, -2)}XX`;
  if (unit === 'decade') return `${years.slice(0, -1)}X`;
  if (unit === 'year') return years;
  if (unit === 'month') return `${years}-${digits(month, 2)}`;
  const date = `${years}-${digits(month, 2)}-${digits(day, 2)}`;
  return unit === 'day' ? date : `${date}T${digits(hour, 2)}`;
}

const DAY = 86_400_000;
const YEAR = 366 * DAY;

/** A span from edge to edge, no finer than a reader would say it: days of months, months of years, years of a lifetime. */
export function spanText({ start, end }: Span): string {
  const length = end - start;
  const unit: TimeUnit = length > 12 * YEAR ? 'year' : length > 2 * YEAR ? 'month' : 'day';
  // An edge that a finger left in the middle of a unit belongs to the nearer end of it.
  const near = (ms: number) => (ms - startOf(unit, ms) < endOf(unit, ms) - ms ? startOf(unit, ms) : endOf(unit, ms));
  const from = near(start);
  const to = Math.max(near(end), endOf(unit, from));
  const [first, last] = [dateText(unit, from), dateText(unit, to - 1)];
  return first === last ? first : `${first}/${last}`;
}
