/**
 * Dates in words, as vague as their author: "about May 1871", "1883 or earlier", "between 1871 and 1873". English,
 * French, Spanish, German and Arabic have their words in `vague-words`; other languages get what Intl knows, with EDTF's own marks.
 */
import { civil } from './dates';
import type { When } from '../format/exhibit';
import { localeOf } from '../languages/locale-of';
import type { TimeUnit } from '../format/schema';
import { roman, vagueWords, type VagueWords } from './vague-words';

/** `day` leaves the year out, `hour` leaves out all but the time, where there is one. */
export type WhenStyle = 'long' | 'short' | 'weekday' | 'day' | 'hour';

const NBSP = '\u00A0';

export const formatWhen = (when: When, lang: string, style: WhenStyle = 'long'): string => {
  const words = vagueWords(lang);
  const context = { when, lang, style, words };
  if (when.unit === 'hour') return clockWords(context);
  const set = when.edtf.startsWith('[');
  if (when.open) return openWords(context, set);
  if (set || unknownDigits(when)) return words.between(...ends(context));
  return marked(context, named(when, words) ?? dates(context));
};

interface Context {
  when: When;
  lang: string;
  style: WhenStyle;
  words: VagueWords;
}

/** Digits left open that make neither a whole unit nor a name: `1871-05-2X`, `1871-1X`. */
const unknownDigits = ({ edtf, unit, start, end }: When): boolean =>
  /X/.test(edtf) && !edtf.includes('/') && ((unit === 'month' && civil(end - start).day < 28 && civil(start).month === civil(end - 1).month && end - start < 28 * 86_400_000) || (unit === 'year' && end - start < 365 * 86_400_000));

const marked = ({ when, words }: Context, text: string): string => {
  const day = when.unit === 'day';
  const about = when.approximate ? words.about(text, day) : text;
  return when.uncertain ? words.perhaps(about, day && !when.approximate) : about;
};

const openWords = (context: Context, set: boolean): string => {
  const { when, words } = context;
  const known = marked({ ...context, when: { ...when, uncertain: when.uncertain && !set } }, named(when, words) ?? dates(atKnown(context)));
  const day = when.unit === 'day';
  if (when.open === 'start') return set ? words.orEarlier(known, day) : words.until(known, day);
  return set ? words.orLater(known, day) : words.since(known, day);
};

/** An open side may have been drawn out to the exhibit's own extent: the words name the known date only. */
const atKnown = (context: Context): Context => {
  const { start, end, unit, open } = context.when;
  const inside = open === 'start' ? end - 1 : start;
  return { ...context, when: { ...context.when, start: inside, end: inside + 1, unit } };
};

/** A decade, century or season by its name. */
const named = ({ edtf, start, end, unit }: When, words: VagueWords): string | undefined => {
  if (edtf.includes('/')) return undefined;
  const { year } = civil(start);
  const season = /-(2[1-9]|3[0-2])[?~%]?$/.exec(edtf);
  if (season && unit === 'month') return words.season((Number(season[1]) - 21) % 4, year);
  const span = civil(end).year - year;
  if (unit === 'decade' && span === 10 && year >= 0) return words.decade(year);
  if (unit === 'century' && span === 100) return century(year >= 0 ? Math.floor(year / 100) + 1 : Math.floor(-civil(end - 1).year / 100) + 1, year < 0, words);
  return undefined;
};

const century = (n: number, before: boolean, words: VagueWords): string => words.century(n, before, roman(n));

const shapes: Record<TimeUnit, Intl.DateTimeFormatOptions> = {
  century: { year: 'numeric' },
  decade: { year: 'numeric' },
  year: { year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  day: { day: 'numeric', month: 'long', year: 'numeric' },
  hour: { day: 'numeric', month: 'long', year: 'numeric' },
};

const formats = new Map<string, Intl.DateTimeFormat>();

/** Years before 100 carry their era, because "79" alone is read as 1979. */
const formatter = ({ when, lang, style }: Context): Intl.DateTimeFormat => {
  const era = civil(when.start).year < 100;
  const key = [lang, style, when.unit, era].join();
  const known = formats.get(key);
  if (known) return known;
  const { year, ...rest } = shapes[when.unit];
  const made = new Intl.DateTimeFormat(localeOf(lang), {
    ...rest,
    ...(year && !(style === 'day' && rest.month) ? { year, ...(era ? { era: 'short' as const } : {}) } : {}),
    ...(style === 'short' && rest.month ? { month: 'short' as const } : {}),
    ...(style === 'weekday' && rest.day ? { weekday: 'long' as const } : {}),
    timeZone: 'UTC',
  });
  formats.set(key, made);
  return made;
};

/** The date, or the range from the first to the last. */
const dates = (context: Context): string => {
  const { start, end } = context.when;
  const parts = formatter(context).formatRangeToParts(start, end - 1) as { type: string; value: string; source: string }[];
  const wide = parts.some(({ source, type, value }) => source !== 'shared' && type === 'literal' && /\s/.test(value));
  const dash = wide ? ' – ' : '–';
  return parts
    .map((part, n) => part.type === 'literal' && part.value.includes('–') ? part.value.replace(/\s*–\s*/u, dash) : word(context.lang, part, parts[n - 1]?.type))
    .join('');
};

const word = (lang: string, { type, value }: { type: string; value: string }, before?: string): string => {
  if (lang.startsWith('fr') && type === 'day' && value === '1') return '1er';
  if (lang.startsWith('fr') && before === 'day' && value === ' ') return NBSP;
  return lang.startsWith('en') && before === 'weekday' ? ' ' : value;
};

/** The first and the last unit of a range, each by itself. */
const ends = (context: Context): [string, string, boolean] => {
  const { when } = context;
  const unit: TimeUnit = when.edtf.startsWith('[') ? when.unit : when.unit === 'month' ? 'day' : 'month';
  const one = (at: number) => dates({ ...context, when: { ...when, unit, start: at, end: at + 1 } });
  return [one(when.start), one(when.end - 1), unit === 'day'];
};

const clockWords = (context: Context): string => {
  const { when, style, words } = context;
  const day = (at: number) => dates({ ...context, when: { ...when, unit: 'day', start: at, end: at + 1 } });
  const interval = when.edtf.includes('/') && !when.open;
  const time = (at: number) => words.clock(civil(at).hour, civil(at).minute);
  const both = (text: string, at: number) => (style === 'hour' ? text : words.dayAndTime(day(at), text));
  const hours = { ...context, when: { ...when, unit: 'hour' as const } };
  if (!interval) {
    const at = when.open === 'start' ? when.end - 60_000 : when.start;
    const text = both(marked(hours, time(at)), at);
    return when.open === 'start' ? words.until(text, false) : when.open ? words.since(text, false) : text;
  }
  if (day(when.start) === day(when.end)) return both(marked(hours, words.clockRange(time(when.start), time(when.end))), when.start);
  return `${both(time(when.start), when.start)} – ${both(time(when.end), when.end)}`;
};
