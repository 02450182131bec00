/// <reference path="./edtf-module.d.ts" />
/**
 * Reads a date as a curator writes it. The grammar is the library's (EDTF levels 0-2); the ranges are ours, because an
 * axis needs half-open ones and the library's differ for seasons, masks, sets and years before 0.
 *
 * Added to EDTF: a time to the hour (`1871-03-18T03`), and the marks `?` `~` `%` after a time. An interval that ends at
 * a time ends there (`T03/T06` is three hours), where one that ends on a day takes in that day.
 * Seasons are those of the northern weather: spring is March to May, winter 1870 is December 1870 to February 1871.
 */
import { parse, type Parsed } from 'edtf';
import { add, civil, daysInMonth, moment } from './dates';
import type { When } from '../format/exhibit';
import { timeUnits, type TimeUnit } from './time-units';

/** A date that cannot be read: what was found and what was expected, in words for a curator. */
export class DateProblem extends Error {
  constructor(
    readonly found: string,
    readonly expected: string,
    readonly kind: 'unreadable' | 'reversed' = 'unreadable',
  ) {
    super(`expected ${expected}, found "${found}"`);
  }
}

type Range = Omit<When, 'edtf'>;

const WANTED = 'a date such as 1871-05-21, 1871-05, 1871~, 187X or 1871-03-18/1871-05-28';
/** The years that JavaScript's own calendar can format. */
const FURTHEST = 200_000;
const HOUR_ONLY = /T\d\d(?=[?~%]?$)/;
const TIMED = /^(-?\d{4}-\d\d-\d\dT\d\d:\d\d)(?::\d\d)?([?~%]?)$/;

const coarser = (a: TimeUnit, b: TimeUnit): TimeUnit => (timeUnits.indexOf(a) < timeUnits.indexOf(b) ? a : b);
const marks = (mark: string | undefined) => ({
  uncertain: mark === '?' || mark === '%',
  approximate: mark === '~' || mark === '%',
});

/**
 * `edtf` as a half-open range. An open side (`1871/..`) has no end of its own: it reaches to `extent` where that is
 * given, and else stays at the known date; `open` says so. Throws a DateProblem.
 */
export const parseWhen = (edtf: string, extent?: { start: number; end: number }): When => {
  const text = edtf.trim();
  const when = read.get(text) ?? readRange(text);
  if (read.size >= REMEMBERED) read.clear();
  read.set(text, when);
  return { edtf: text, ...reach(when, extent) };
};

/** The same dates come again for every rule and every language, and the grammar takes longer than all the rest of a compile. */
const read = new Map<string, Range>();
const REMEMBERED = 20_000;

const readRange = (text: string): Range => {
  const sides = text.split('/');
  if (sides.length > 2) throw new DateProblem(text, 'one date, or two with one "/" between them');
  const when = sides.length === 2 ? interval(text, sides as [string, string]) : single(text, text);
  if (!(when.end > when.start)) throw new DateProblem(text, 'an end after the start', 'reversed');
  return when;
};

const reach = (when: Range, extent?: { start: number; end: number }): Range => {
  if (!extent || !when.open) return when;
  const start = when.open === 'start' ? Math.min(when.start, extent.start) : when.start;
  const end = when.open === 'end' ? Math.max(when.end, extent.end) : when.end;
  return { ...when, start, end };
};

const interval = (text: string, [from, to]: [string, string]): Range => {
  const openStart = from === '' || from === '..';
  const openEnd = to === '' || to === '..';
  if (openStart && openEnd) throw new DateProblem(text, 'at least one date beside the "/"');
  if (openStart) return { ...single(to, text), open: 'start' };
  if (openEnd) return { ...single(from, text), open: 'end' };
  const [a, b] = [single(from, text), single(to, text)];
  if (b.end <= a.start) throw new DateProblem(text, 'an end after the start', 'reversed');
  return {
    start: a.start,
    end: b.unit === 'hour' && b.start > a.start ? b.start : b.end,
    unit: coarser(a.unit, b.unit),
    uncertain: a.uncertain || b.uncertain,
    approximate: a.approximate || b.approximate,
  };
};

/** One date; `whole` is what the curator wrote, for the message. */
const single = (text: string, whole: string): Range => {
  const clock = TIMED.exec(text.replace(HOUR_ONLY, '$&:00'));
  try {
    const parsed = parse(clock ? clock[1]! : text, { seasonUncertainty: true }) as Parsed;
    if (!clock) return range(parsed, whole);
    return { ...timed(parsed, HOUR_ONLY.test(text), whole), ...marks(clock[2]) };
  } catch (error) {
    throw error instanceof DateProblem ? error : new DateProblem(whole, WANTED);
  }
};

const timed = (parsed: Parsed, wholeHour: boolean, whole: string) => {
  const [year, month, day, hour, minute] = parsed.values as [number, number, number, number, number];
  const start = dated(year, month + 1, day, whole) + (hour * 60 + minute) * 60_000;
  return { start, end: start + (wholeHour ? 3_600_000 : 60_000), unit: 'hour' as const };
};

const range = (parsed: Parsed, whole: string): Range => ({
  ...bounds(parsed, whole),
  ...(parsed.type === 'Set' || parsed.type === 'List'
    ? {}
    : { uncertain: Boolean(parsed.uncertain), approximate: Boolean(parsed.approximate) }),
});

const bounds = (parsed: Parsed, whole: string): Range => {
  const sure = { uncertain: false, approximate: false };
  const year = parsed.values[0] as number;
  switch (parsed.type) {
    case 'Date': return { ...masked(parsed, whole), ...sure };
    case 'Year': return { ...years(year, parsed.significant, whole), ...sure };
    case 'Decade': return { ...span(tidy(year, 10), 10, whole), unit: 'decade', ...sure };
    case 'Century': return { ...span(tidy(year, 100), 100, whole), unit: 'century', ...sure };
    case 'Season': return { ...season(year, parsed.values[1] as number, whole), ...sure };
    case 'Set': case 'List': return several(parsed, whole);
    default: throw new DateProblem(whole, WANTED);
  }
};

const dated = (year: number, month: number, day: number, whole: string): number => {
  if (Math.abs(year) > FURTHEST) throw new DateProblem(whole, `a year between -${FURTHEST} and ${FURTHEST}`);
  if (day > daysInMonth(year, month)) {
    throw new DateProblem(whole, `a day that the month has (${daysInMonth(year, month)} at most)`);
  }
  return moment(year, month, day);
};

const span = (first: number, count: number, whole: string) => ({
  start: dated(first, 1, 1, whole),
  end: dated(first + count, 1, 1, whole),
});

/** Years before 0 count backwards: the century -18 is -1899 to -1800. */
const tidy = (index: number, size: number): number => (index < 0 ? (index - 1) * size + 1 : index * size);

/** `1871S2`: only the first two digits are known. */
const years = (year: number, significant: number | undefined, whole: string) => {
  const unknown = significant ? Math.max(0, String(Math.abs(year)).length - significant) : 0;
  const size = 10 ** unknown;
  const unit: TimeUnit = unknown === 0 ? 'year' : unknown === 1 ? 'decade' : 'century';
  return { ...span(Math.floor(year / size) * size, size, whole), unit };
};

/** First month and number of months by EDTF season code. */
const SEASONS: Record<number, [number, number]> = {
  21: [3, 3], 22: [6, 3], 23: [9, 3], 24: [12, 3],
  25: [3, 3], 26: [6, 3], 27: [9, 3], 28: [12, 3],
  29: [9, 3], 30: [12, 3], 31: [3, 3], 32: [6, 3],
  33: [1, 3], 34: [4, 3], 35: [7, 3], 36: [10, 3],
  37: [1, 4], 38: [5, 4], 39: [9, 4], 40: [1, 6], 41: [7, 6],
};

const season = (year: number, code: number, whole: string) => {
  const [month, months] = SEASONS[code]!;
  const start = dated(year, month, 1, whole);
  return { start, end: add('month', start, months), unit: 'month' as const };
};

/** `[1871..1873]` is one of them, `{1871,1872}` is all of them: either way the range from the first to the last. */
const several = (parsed: Parsed, whole: string): Range => {
  const parts = (parsed.values.flat() as Parsed[]).map((part) => range(part, whole));
  const { earlier, later } = parsed;
  if (parts.length === 0 || (earlier && later)) throw new DateProblem(whole, WANTED);
  return {
    start: Math.min(...parts.map((part) => part.start)),
    end: Math.max(...parts.map((part) => part.end)),
    unit: parts.map((part) => part.unit).reduce(coarser),
    uncertain: parsed.type === 'Set' || parts.some((part) => part.uncertain),
    approximate: parts.some((part) => part.approximate),
    ...(earlier ? { open: 'start' as const } : later ? { open: 'end' as const } : {}),
  };
};

/** A date with unknown digits (`187X`, `1871-05-XX`): the library's mask has one bit a digit, year first. */
const masked = (parsed: Parsed, whole: string) => {
  const [year, month, day] = parsed.values as [number, number?, number?];
  const mask = parsed.unspecified ?? 0;
  const unknownYear = mask & 15;
  if (unknownYear) return unknownYears(year, unknownYear, whole);
  if (month === undefined) return { ...span(year, 1, whole), unit: 'year' as const };
  if (mask & 0x30) return unknownMonths(year, month + 1, mask & 0x30, whole);
  const first = dated(year, month + 1, 1, whole);
  if (day === undefined || (mask & 0xc0) === 0xc0) return { start: first, end: add('month', first, 1), unit: 'month' as const };
  if (mask & 0xc0) return unknownDays(first, day, mask & 0xc0, whole);
  const start = dated(year, month + 1, day, whole);
  return { start, end: add('day', start, 1), unit: 'day' as const };
};

const unknownYears = (year: number, mask: number, whole: string) => {
  const size = { 8: 10, 12: 100, 14: 1000, 15: 10_000 }[mask];
  if (!size) throw new DateProblem(whole, 'unknown digits at the end of the year only, such as 187X or 18XX');
  // The library gives -0 for `-00XX`, the hundred years before 1.
  const first = year < 0 || Object.is(year, -0) ? year - size + 1 : year;
  return { ...span(first, size, whole), unit: size === 10 ? ('decade' as const) : ('century' as const) };
};

/** `1871-XX` is the year; `1871-1X` is October to December; a unit coarser than what was left out is all one knows. */
const unknownMonths = (year: number, month: number, mask: number, whole: string) => {
  if (mask === 0x30) return { ...span(year, 1, whole), unit: 'year' as const };
  const tens = mask === 0x20 && month >= 10;
  const start = dated(year, mask === 0x20 ? (tens ? 10 : 1) : month, 1, whole);
  const end = mask === 0x20 ? (tens ? moment(year + 1) : moment(year, 10)) : moment(year + 1);
  return { start, end, unit: 'year' as const };
};

const unknownDays = (first: number, day: number, mask: number, whole: string) => {
  if (mask !== 0x80) throw new DateProblem(whole, 'unknown digits at the end of the day only, such as 1871-05-2X');
  const { year, month } = civil(first);
  const from = Math.max(1, Math.floor(day / 10) * 10);
  const to = Math.min(Math.floor(day / 10) * 10 + 9, daysInMonth(year, month));
  return { start: dated(year, month, from, whole), end: moment(year, month, to + 1), unit: 'month' as const };
};
