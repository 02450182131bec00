import type MiniSearch from 'minisearch';
import type { Query, SearchResult } from 'minisearch';
import { withoutArticle } from '../../exhibit/languages/arabic-article';
import { foldTerm } from '../../exhibit/format/search-options';

/** The kinds of item in the order in which they are offered. */
export const kindsFound = ['event', 'place', 'person', 'plate', 'document', 'quotation', 'situation', 'chapter', 'tour'] as const;
export type KindFound = (typeof kindsFound)[number];
export interface Hit { kind: KindFound; id: string }
/** What was found, by kind, the best first in each; kinds without a hit are left out. */
export type Found = { kind: KindFound; hits: Hit[] }[];

/** Words shorter than this must be right; longer ones may have a letter wrong, the longest two. */
const FORGIVEN = 4;
const fuzzy = (term: string) => (term.length < FORGIVEN ? false : term.length < 8 ? 1 : 2);

const options = { prefix: true, fuzzy, boost: { title: 4, short: 2 }, weights: { fuzzy: 0.2, prefix: 0.6 }, combineWith: 'AND' as const };

/** A word of fewer letters begins thousands of others: it is looked for in titles only, and never alone decides. */
const WHOLE = 3;
/** Letters as they are looked for: an Arabic article does not count. */
const lettersOf = (word: string) => withoutArticle(foldTerm(word)).length;
const isWhole = (word: string) => /^\d{2}/.test(word) || lettersOf(word) >= WHOLE;
/** Short words that are whole ("the", "rue") stand for themselves; what they may begin is looked for in titles and short texts. */
const isShort = (word: string) => lettersOf(word) <= WHOLE;
const asTyped = (word: string): Query => (isShort(word) ? { combineWith: 'OR', queries: [{ queries: [word], fields: ['title', 'short'], prefix: true }, { queries: [word], prefix: false }] } : word);
const wordsOf = (query: string) => query.split(/[^\p{L}\p{M}\p{N}\u00AD]+/u).filter(Boolean);

/** Of several words the short ones ("de", "at") are passed over; the one that is being typed narrows by titles, where it can. */
function scored(index: MiniSearch, query: string): SearchResult[] {
  const words = wordsOf(query);
  const whole = words.filter(isWhole);
  const typed = words.at(-1) ?? '';
  const titled = () => index.search(words.join(' '), { ...options, fields: ['title'] });
  if (!whole.length) return titled();
  const found = index.search({ queries: whole.map((word) => (word === typed ? asTyped(word) : word)) }, { ...options, prefix: (term) => !isShort(term) });
  if (isWhole(typed)) return found;
  const begun = new Set(index.search(typed, { ...options, fields: ['title'] }).map(({ id }) => id as string));
  const both = found.filter(({ id }) => begun.has(id as string));
  return both.length ? both : found;
}

/** Every item that has all the words of the query, or words like them. */
export function find(index: MiniSearch, query: string, shows: (hit: Hit) => boolean = () => true): Found {
  if (!query.trim()) return [];
  const byKind = new Map<KindFound, Hit[]>(kindsFound.map((kind) => [kind, []]));
  for (const { id } of scored(index, query)) {
    const [kind, ...rest] = String(id).split(':');
    const hit = { kind: kind as KindFound, id: rest.join(':') };
    if (byKind.has(hit.kind) && shows(hit)) byKind.get(hit.kind)!.push(hit);
  }
  return [...byKind].filter(([, hits]) => hits.length).map(([kind, hits]) => ({ kind, hits }));
}

/** Words that the last word of the query may become, the likeliest first. */
export function suggest(index: MiniSearch, query: string, most: number): string[] {
  const last = query.split(/\s+/).at(-1) ?? '';
  if (!last) return [];
  const before = query.slice(0, query.length - last.length);
  const words = index.autoSuggest(last, { prefix: true, fuzzy: false, fields: isShort(last) ? ['title'] : ['title', 'short'] }).map(({ suggestion }) => suggestion);
  return words.filter((word) => word !== foldTerm(last)).slice(0, most).map((word) => before + word);
}
