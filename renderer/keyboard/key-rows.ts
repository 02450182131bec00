import arabic from 'simple-keyboard-layouts/build/layouts/arabic.js';
import english from 'simple-keyboard-layouts/build/layouts/english.js';
import french from 'simple-keyboard-layouts/build/layouts/french.js';
import german from 'simple-keyboard-layouts/build/layouts/german.js';
import spanish from 'simple-keyboard-layouts/build/layouts/spanish.js';

interface Language {
  layout: { layout: Record<string, string[]> };
  /** Letters that the rows lack, each a key of its own: a long press has no meaning here. */
  accents: string;
  /** They stand above the letters, because no word goes without them; else they are behind a key. */
  always: boolean;
  signs: string;
  /** A script without capitals has no key for them. */
  caseless?: boolean;
  /** What stands on the key that leads to the letters, or to those with accents. */
  abc?: string;
}

const languages: Record<string, Language> = {
  en: { layout: english, accents: 'éèêëàâçùûüîïôœæñöäßíóú', always: false, signs: '-()“”&:;!?%£€/' },
  fr: { layout: french, accents: 'éèêëàâçùûüîïôœæ', always: true, signs: '-()«»&:;!?%€/…' },
  de: { layout: german, accents: 'ßéèêàâçñôœæ', always: false, signs: '-()„“&:;!?%€/…' },
  es: { layout: spanish, accents: 'áéíóúü¿¡', always: true, signs: '-()«»&:;!?%€/…' },
  ar: { layout: arabic, accents: 'أإآذًٌٍَُِّْ', always: true, signs: '-()«»؛:؟!%٪/…', caseless: true, abc: 'أبج' },
};

export type Case = 'small' | 'capital';
export type Face = 'letters' | 'accents' | 'signs';

export interface Keys {
  face: Face;
  /** Keys in a row at most, so that each is as wide as a finger. */
  widest: number;
  /** Letters without accents, where words are found all the same. */
  plain?: boolean;
}

const languageOf = (lang: string): Language => languages[lang.split('-')[0]!] ?? languages.en!;
const letter = /^[\p{L}\p{M}]+$/u;

/** What stands on the key that leads to the letters. */
export const lettersSign = (lang: string) => languageOf(lang).abc ?? 'abc';

/** Whether the accents have a key that leads to them. */
export const hidesAccents = (lang: string) => !languageOf(lang).always;

/** The rows of keys of a language in the order of its own keyboards; `{shift}` and the like are keys that do something. */
export function keyRows(lang: string, { face, widest, plain }: Keys): string[][] {
  const { accents, always } = languageOf(lang);
  const above = always && !plain && face !== 'signs' ? spread([...accents], widest) : [];
  return [...above, ...withTools(faceRows(lang, { face, widest }), languageOf(lang).caseless), foot(lang, face)];
}

function faceRows(lang: string, { face, widest }: Keys): string[][] {
  const { accents, layout, always, signs } = languageOf(lang);
  if (face === 'signs') return [[...'1234567890'], ...spread([...signs], Math.min(widest, 9))];
  if (face === 'accents') return spread([...accents], Math.min(widest, 9));
  return layout.layout.default!.map((row) => row.split(' ').filter((key) => letter.test(key) && !(always && accents.includes(key)))).filter((row) => row.length > 3);
}

/** The last row stands between the capitals and the key that takes back. */
const withTools = (rows: string[][], caseless?: boolean) => [...rows.slice(0, -1), caseless ? [...rows.at(-1)!, '{bksp}'] : ['{shift}', ...rows.at(-1)!, '’', '{bksp}']];

function foot(lang: string, face: Face): string[] {
  const other = [face === 'signs' ? '{letters}' : '{signs}'];
  if (hidesAccents(lang)) other.unshift(face === 'accents' ? '{letters}' : '{accents}');
  const comma = lang.startsWith('ar') ? '،' : ',';
  return [...new Set(other), '{space}', comma, '.', '{done}'];
}

/** In as few rows as may be, of nearly the same length. */
function spread(keys: string[], widest: number): string[][] {
  const rows = Math.ceil(keys.length / widest);
  return Array.from({ length: rows }, (_, row) => keys.slice(Math.round((row * keys.length) / rows), Math.round(((row + 1) * keys.length) / rows)));
}
