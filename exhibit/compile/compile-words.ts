import type { Fallback } from '../format/exhibit';
import { wordsIn } from '../format/label-words';
import type { LoadedItemOf } from '../load/load';
import { toHtml } from '../load/markdown';
import { kinds, type Dispute, type ItemFile, type Kind } from '../format/schema';

/** The words of an item in the language asked for; each that nobody has translated in the first one. */
export interface Words {
  lang: string;
  /** Absent when all words are in `lang`. */
  fallback?: Fallback;
  html: string;
  words: Record<string, unknown>;
}

/** `languages` is the exhibit's list, the first of which every item has. */
export function wordsOf<K extends Kind>(item: LoadedItemOf<K>, lang: string, [first = lang]: string[]): Words {
  const own = pick(item.own, Object.keys(kinds[item.kind].words));
  const translation = lang === first ? undefined : item.translations[lang];
  const given = lang === first ? {} : wordsIn(translation, item.labels[lang]);
  const body = (lang === first ? undefined : translation?.body) || item.body;
  if (!translation && !Object.keys(given).length) return { lang: first, html: toHtml(item.body), words: own };
  const disputed = disputes(own.disputed as Dispute[] | undefined, given.disputed as Translated[] | undefined);
  const left = Object.entries(own).filter(([name, value]) => !(name in given) && !(Array.isArray(value) && !value.length)).map(([name]) => name);
  if (item.body && !translation?.body) left.push('html');
  return {
    lang,
    ...(left.length ? { fallback: { lang: first, of: left } } : {}),
    html: toHtml(body),
    words: { ...own, ...given, ...(disputed ? { disputed } : {}) },
  };
}

type Translated = { question: string; claims: { value: string; note?: string }[] };

/** Who says what is data, and matched by position. One that is not translated is shown as it is: it is a fact. */
const disputes = (own: Dispute[] | undefined, translated: Translated[] = []): Dispute[] | undefined =>
  own?.map((dispute, n) => {
    const words = translated[n];
    if (words?.claims.length !== dispute.claims.length) return dispute;
    return { question: words.question, claims: words.claims.map((claim, at) => ({ ...claim, by: dispute.claims[at]!.by })) };
  });

/** The fields of an item that hold in every language. */
export const dataOf = <K extends Kind>(item: LoadedItemOf<K>): ItemFile<K> =>
  pick(item.own, Object.keys(kinds[item.kind].data)) as ItemFile<K>;

const pick = (from: object, names: string[]): Record<string, unknown> =>
  Object.fromEntries(Object.entries(from).filter(([name, value]) => names.includes(name) && value !== undefined));
