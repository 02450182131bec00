/**
 * The calendar: pure arithmetic on moments. A moment is milliseconds of local civil time counted as if it were UTC, in
 * the proleptic Gregorian calendar with a year 0 (1 BC), so that no time zone and no summer time can move a date.
 */
import type { TimeUnit } from '../format/schema';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const YEARS: Partial<Record<TimeUnit, number>> = { century: 100, decade: 10, year: 1 };

/** The moment of a civil date; `month` counts from 1. Unlike `Date.UTC` it takes the years 0-99 at their word. */
export const moment = (year: number, month = 1, day = 1, hour = 0, minute = 0): number => {
  if (year < 0 || year > 99) return Date.UTC(year, month - 1, day, hour, minute);
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.setUTCHours(hour, minute, 0, 0);
};

/** The civil date of a moment; `month` counts from 1. */
export const civil = (ms: number) => {
  const date = new Date(ms);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
  };
};

export const daysInMonth = (year: number, month: number): number => civil(moment(year, month + 1, 0)).day;

/** Which unit a moment falls in, counted from year 0 (calendar units) or from 1970 (days, hours). */
const indexOf = (unit: TimeUnit, ms: number): number => {
  if (unit === 'hour') return Math.floor(ms / HOUR);
  if (unit === 'day') return Math.floor(ms / DAY);
  const { year, month } = civil(ms);
  return unit === 'month' ? year * 12 + month - 1 : Math.floor(year / YEARS[unit]!);
};

const atIndex = (unit: TimeUnit, index: number): number => {
  if (unit === 'hour') return index * HOUR;
  if (unit === 'day') return index * DAY;
  return unit === 'month' ? moment(0, index + 1) : moment(index * YEARS[unit]!);
};

/** The first moment of the unit that `ms` falls in. */
export const startOf = (unit: TimeUnit, ms: number): number => atIndex(unit, indexOf(unit, ms));

/** The first moment after the unit that `ms` falls in. */
export const endOf = (unit: TimeUnit, ms: number): number => atIndex(unit, indexOf(unit, ms) + 1);

/** `n` units later (earlier when negative); a day that the month does not have becomes its last one. */
export const add = (unit: TimeUnit, ms: number, n: number): number => {
  if (unit === 'hour') return ms + n * HOUR;
  if (unit === 'day') return ms + n * DAY;
  const { year, month, day } = civil(ms);
  const months = year * 12 + month - 1 + n * (unit === 'month' ? 1 : YEARS[unit]! * 12);
  const first = { year: Math.floor(months / 12), month: (((months % 12) + 12) % 12) + 1 };
  const kept = Math.min(day, daysInMonth(first.year, first.month));
  return moment(first.year, first.month, kept) + (ms - startOf('day', ms));
};

/** How many units lie between the one of `from` and the one of `to`: the 72 days of `[18 March, 29 May)`. */
export const unitsBetween = (unit: TimeUnit, from: number, to: number): number => indexOf(unit, to) - indexOf(unit, from);

/** The units that begin in `[start, end)`, for the ticks of an axis. */
export const unitsIn = (unit: TimeUnit, start: number, end: number): number[] => {
  const ticks: number[] = [];
  let index = indexOf(unit, start);
  if (atIndex(unit, index) < start) index += 1;
  for (; atIndex(unit, index) < end; index += 1) ticks.push(atIndex(unit, index));
  return ticks;
};

export { formatWhen, type WhenStyle } from './format-when';
