import type { TimeUnit } from '../../exhibit/format/exhibit';
import { civil } from '../../exhibit/dates/dates';
import { cellWords, hourWords, monthWords } from '../timeline/date-words';

/** What the cell that begins at `at` is called: `20`, `3 h`, or `Thursday 20 April 1871`. */
export function cellName(at: number, unit: TimeUnit, lang: string, style: 'short' | 'long'): string {
  if (style === 'long') return cellWords(at, unit, lang);
  if (unit === 'day') return String(civil(at).day);
  if (unit === 'hour') return hourWords(at, lang);
  return unit === 'month' ? monthWords(at, lang, 'short') : cellWords(at, unit, lang);
}
