import type { InLanguage } from '../format/exhibit';

/** In which language a word of an item really is; `html` is its text. */
export const languageOf = ({ lang, fallback }: InLanguage, word: string): string => (fallback?.of.includes(word) ? fallback.lang : lang);
