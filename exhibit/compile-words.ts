import type { LoadedItemOf } from './load';
import { toHtml } from './markdown';
import { kinds, type Dispute, type ItemFile, type Kind } from './schema';

/** The words of an item in the language asked for, or in the first one when they have not been translated. */
export interface Words {
  lang: string;
  html: string;
  words: Record<string, unknown>;
}

/** `languages` is the exhibit's list, the first of which every item has. */
export function wordsOf<K extends Kind>(item: LoadedItemOf<K>, lang: string, [first = lang]: string[]): Words {
  const own = pick(item.own, Object.keys(kinds[item.kind].words));
  const translation = lang === first ? undefined : item.translations[lang];
  if (!translation) return { lang: first, html: toHtml(item.body), words: own };
  const words = { ...translation.words };
  if ('disputed' in own) words.disputed = disputes(own.disputed as Dispute[], (words.disputed ?? []) as Translated[]);
  return { lang, html: toHtml(translation.body), words };
}

type Translated = { question: string; claims: { value: string; note?: string }[] };

/** Who says what is data, and matched by position. One that is not translated is shown as it is: it is a fact. */
const disputes = (own: Dispute[], translated: Translated[]): Dispute[] =>
  own.map((dispute, n) => {
    const words = translated[n];
    if (words?.claims.length !== dispute.claims.length) return dispute;
    return { question: words.question, claims: words.claims.map((claim, at) => ({ ...claim, by: dispute.claims[at]!.by })) };
  });

/** The fields of an item that hold in every language. */
export const dataOf = <K extends Kind>(item: LoadedItemOf<K>): ItemFile<K> =>
  pick(item.own, Object.keys(kinds[item.kind].data)) as ItemFile<K>;

const pick = (from: object, names: string[]): Record<string, unknown> =>
  Object.fromEntries(Object.entries(from).filter(([name, value]) => names.includes(name) && value !== undefined));
