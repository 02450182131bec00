import { civil } from '../../exhibit/dates/dates';
import type { TimeUnit } from '../../exhibit/format/exhibit';
import { dayMonthWords, hourWords, monthWords, weekdayWords, yearWords } from './date-words';

/** What stands on the loupe: the giant numeral, what it counts, and a small word above. */
export interface LoupeWords { big: string; under: string; above: string }

export function loupeWords(at: number, unit: TimeUnit, lang: string): LoupeWords {
  const year = yearWords(at, lang);
  if (unit === 'day') return { big: String(civil(at).day), under: monthWords(at, lang), above: weekdayWords(at, lang) };
  if (unit === 'month') return { big: monthWords(at, lang, 'short').replace('.', ''), under: year, above: '' };
  if (unit === 'hour') return { big: hourWords(at, lang), under: dayMonthWords(at, lang), above: '' };
  return { big: year, under: '', above: '' };
}
