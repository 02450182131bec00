import type { When } from '../../exhibit/exhibit';
import { formatWhen } from '../../exhibit/dates';

/** A date with a capital first letter, as it stands alone on a sheet. */
export function whenInWords(when: When, lang: string): string {
  const words = formatWhen(when, lang, 'long');
  return words.charAt(0).toLocaleUpperCase(lang) + words.slice(1);
}
