import type { InLanguage } from '../../exhibit/format/exhibit';
import { languageOf } from '../../exhibit/languages/language-of';
import { directionOf, type Direction } from './direction';

/** The attributes of an element that holds a word of an item, for the voice and for the way its letters run. */
export function inLanguage(item: InLanguage, word: string): { lang: string; dir: Direction } {
  const lang = languageOf(item, word);
  return { lang, dir: directionOf(lang) };
}
