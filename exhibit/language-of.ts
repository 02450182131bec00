import type { InLanguage } from './exhibit';

/** Languages whose letters run from right to left. */
const rightToLeft = new Set(['ar', 'ckb', 'dv', 'fa', 'he', 'ps', 'sd', 'ug', 'ur', 'yi']);

export const directionOf = (lang: string): 'ltr' | 'rtl' => (rightToLeft.has(lang.split('-')[0]!.toLowerCase()) ? 'rtl' : 'ltr');

/** In which language a word of an item really is; `html` is its text. */
export const languageOf = ({ lang, fallback }: InLanguage, word: string): string => (fallback?.of.includes(word) ? fallback.lang : lang);

/** The attributes of an element that holds a word of an item, for the voice and for the direction of its letters. */
export const inLanguage = (item: InLanguage, word: string): { lang: string; dir: 'ltr' | 'rtl' } => {
  const lang = languageOf(item, word);
  return { lang, dir: directionOf(lang) };
};
