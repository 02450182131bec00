import { IntlMessageFormat } from 'intl-messageformat';
import { localeOf } from '../exhibit/languages/locale-of';
import ar from './words/ar.json';
import de from './words/de.json';
import en from './words/en.json';
import es from './words/es.json';
import fr from './words/fr.json';
import { useExhibit } from './store';

export type Word = keyof typeof en;
/** All are there from the start: they are parsed in a millisecond, and the attract screen speaks every language at once. */
export const catalogues: Record<string, Record<string, string>> = { en, fr, es, de, ar };
export type Say = (key: Word, values?: Record<string, string | number>) => string;

const compiled = new Map<string, IntlMessageFormat>();

/** What has none of ICU's signs says what it says; most words have none, and to look up a language's rules for the first takes 20 ms. */
const isPlain = (message: string) => !/[{}<']/.test(message);

/** The wording of an ICU message in `lang`, the exhibit's own words first. */
export function say(lang: string, own: Record<string, string>, key: Word, values?: Record<string, string | number>): string {
  const message = own[key] ?? catalogues[lang]?.[key] ?? en[key];
  if (isPlain(message)) return message;
  const known = compiled.get(`${lang} ${message}`) ?? new IntlMessageFormat(message, localeOf(lang));
  compiled.set(`${lang} ${message}`, known);
  return String(known.format(values));
}

export function useWords(): Say {
  const { lang, words } = useExhibit();
  return (key, values) => say(lang, words, key, values);
}

/** What a language calls itself. */
export const nameOf = (lang: string) => {
  const name = catalogues[lang]?.['language.name'] ?? new Intl.DisplayNames([lang], { type: 'language' }).of(lang) ?? lang;
  return name.charAt(0).toLocaleUpperCase(lang) + name.slice(1);
};

/** The sign of a language where there is no room for its name: its code for those who read Latin letters, else its first letter but the article. */
export const signOf = (lang: string) => (/^\p{Script=Latin}/u.test(nameOf(lang)) ? lang.split('-')[0]! : nameOf(lang).replace(/^ال/, '').charAt(0));
