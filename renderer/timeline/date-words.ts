/** The names of cells and spans of the ribbon, by `Intl`, always in UTC because moments are civil time. */
import { add, civil } from '../../exhibit/dates/dates';
import type { TimeUnit } from '../../exhibit/format/exhibit';
import { localeOf } from '../../exhibit/languages/locale-of';
import { directionOf } from '../shell/direction';
import type { Span } from '../visit';

type Shape = Intl.DateTimeFormatOptions;
const formats = new Map<string, Intl.DateTimeFormat>();

function format(lang: string, shape: Shape): Intl.DateTimeFormat {
  const key = `${lang} ${JSON.stringify(shape)}`;
  const known = formats.get(key) ?? new Intl.DateTimeFormat(localeOf(lang), { ...shape, timeZone: 'UTC' });
  formats.set(key, known);
  return known;
}

/** French counts the first of a month: 1er mars. */
const first = (text: string, lang: string) => (lang.startsWith('fr') ? text.replace(/(^|\s)1(?=\s\p{L})/u, '$11er') : text);

const words = (at: number, lang: string, shape: Shape) => first(format(lang, shape).format(at), lang);

/** 1871; 480 BC. */
export const yearWords = (at: number, lang: string) =>
  civil(at).year > 0 ? String(civil(at).year) : words(at, lang, { year: 'numeric', era: 'short' });
export const monthWords = (at: number, lang: string, style: 'long' | 'short' | 'narrow' = 'long') => words(at, lang, { month: style });
export const weekdayWords = (at: number, lang: string) => words(at, lang, { weekday: 'long' });
/** Where a full hour is said with a word (15 h, 15 Uhr) it is that of `Intl`; else it is written as a time: 3:00. */
export const hourWords = (at: number, lang: string) =>
  /^(?:de|fr)\b/.test(lang) ? format(lang, { hour: 'numeric', hourCycle: 'h23' }).format(at).replace(/^0(?=\d)/, '') : `${civil(at).hour}:00`;
export const dayMonthWords = (at: number, lang: string) => words(at, lang, { day: 'numeric', month: 'long' });

const comma = (lang: string) => (directionOf(lang) === 'rtl' ? '،' : ',');

/** A whole cell as it is read aloud. */
export function cellWords(at: number, unit: TimeUnit, lang: string): string {
  if (unit === 'day') return words(at, lang, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
  if (unit === 'hour') return `${dayMonthWords(at, lang)}${comma(lang)} ${hourWords(at, lang)}`;
  if (unit === 'month') return words(at, lang, { month: 'long', year: 'numeric' });
  if (unit === 'year') return yearWords(at, lang);
  return `${yearWords(at, lang)}–${yearWords(add(unit, at, 1) - 1, lang)}`;
}

/** A cell as short as it can stand beside others of its distance: 19 April, April 1871, 1871, 15:00. */
export const shortCellWords = (at: number, unit: TimeUnit, lang: string): string =>
  unit === 'day' ? dayMonthWords(at, lang) : unit === 'hour' ? hourWords(at, lang) : cellWords(at, unit, lang);

/** A calendar span: 1870–1871, May 1871, 18 March. */
export function spanWords({ start, end }: Span, lang: string): string {
  const last = end - 1;
  const a = civil(start);
  const b = civil(last);
  if (a.year !== b.year) return `${yearWords(start, lang)}–${yearWords(last, lang)}`;
  if (a.month !== b.month) return yearWords(start, lang);
  return a.day === b.day ? dayMonthWords(start, lang) : cellWords(start, 'month', lang);
}
