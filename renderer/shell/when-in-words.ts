import { add } from '../../exhibit/dates';
import type { TimeUnit, When } from '../../exhibit/exhibit';

const shapes: Record<TimeUnit, Intl.DateTimeFormatOptions> = {
  century: { year: 'numeric' },
  decade: { year: 'numeric' },
  year: { year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  day: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  hour: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', hour: 'numeric', minute: '2-digit' },
};

/** English dates are set as in Europe: 20 April 1871. */
const locale = (lang: string) => (lang === 'en' ? 'en-GB' : lang);

/** What may be said of a date that is not sure. `{}` stands for the date. */
const doubts: Record<string, { about: string; perhaps: string; decade: string }> = {
  en: { about: 'about {}', perhaps: '{}, perhaps', decade: '{}s' },
  fr: { about: 'vers {}', perhaps: '{}, peut-être', decade: 'années {}' },
};

/** A date as it stands alone on a sheet, no more exact than it is known, with a capital first letter. */
export function whenInWords(when: When, lang: string): string {
  const doubt = doubts[lang] ?? doubts.en!;
  let words = rangeInWords(when, lang);
  if (when.unit === 'decade') words = doubt.decade.replace('{}', words);
  if (when.approximate) words = doubt.about.replace('{}', words);
  if (when.uncertain) words = doubt.perhaps.replace('{}', words);
  return words.charAt(0).toLocaleUpperCase(lang) + words.slice(1);
}

function rangeInWords({ start, end, unit }: When, lang: string): string {
  const format = new Intl.DateTimeFormat(locale(lang), { ...shapes[unit], timeZone: 'UTC' });
  const single = end <= add(unit, start, 1);
  const shape = single || end - start > 86_400_000 ? format : new Intl.DateTimeFormat(locale(lang), { ...shapes.hour, timeZone: 'UTC' });
  const words = single ? format.format(start) : shape.formatRange(start, unit === 'hour' ? end : end - 1);
  return lang === 'fr' ? words.replace(/(^|\D)1 (?=\p{L})/gu, '$11er ') : words.replace(/^(\p{L}+), (?=\d)/u, '$1 ');
}
