import { formatWhen } from '../../exhibit/dates/format-when';
import type { When } from '../../exhibit/format/exhibit';

const DAY = 86_400_000;

/** A date as it stands alone on a sheet: a single day with its weekday, a capital first letter. */
export function whenInWords(when: When, lang: string, style: 'weekday' | 'long' = 'weekday'): string {
  const words = formatWhen(when, lang, when.end - when.start > DAY ? 'long' : style);
  return words.charAt(0).toLocaleUpperCase(lang) + words.slice(1);
}
