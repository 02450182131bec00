import { describe, expect, test } from 'vitest';
import type { LoadedItemOf } from '../../exhibit/load/load';
import type { Kind } from '../../exhibit/format/schema';
import { all, countWords } from './bundled';

type Said = Record<string, unknown> & { body: string };
/** The words of an item in one language, and its text. */
const said = <K extends Kind>(item: LoadedItemOf<K>, language: 'en' | 'fr'): Said =>
  language === 'en' ? { ...(item.own as object), body: item.body } : { ...item.translations.fr!.words, body: item.translations.fr!.body };
const words = (from: Said, ...keys: string[]) => countWords(keys.flatMap((key) => from[key] ?? '').join(' '));
const outside = (counts: { id: string; n: number }[], least: number, most: number) => counts.filter(({ n }) => n < least || n > most).map(({ id, n }) => `${id}: ${n}`);

describe.each(['en', 'fr'] as const)('what is read at one go, %s', (language) => {
  const count = <K extends Kind>(kind: K, keys: string[], which: (item: LoadedItemOf<K>) => boolean = () => true) =>
    all(kind).filter(which).map((item) => ({ id: item.id, n: words(said(item, language), ...keys) }));

  test('the sheet of an event has 80 to 180 words', () => {
    expect(outside(count('event', ['title', 'headline', 'short', 'lead', 'body']), 80, 180)).toEqual([]);
  });

  test('a chapter has 80 to 180 words', () => {
    expect(outside(count('chapter', ['short', 'body']), 80, 180)).toEqual([]);
  });

  test('the label under a plate has 25 to 60 words', () => {
    expect(outside(count('plate', ['title', 'caption', 'credit'], ({ own }) => own.hung), 25, 60)).toEqual([]);
  });

  test('the sheet of a decree or another document has 25 words at least and 180 at most', () => {
    expect(outside(count('document', ['title', 'short', 'body', 'outcome']), 25, 180)).toEqual([]);
  });

  test('the page of a person has 25 words at least and 180 at most', () => {
    expect(outside(count('person', ['name', 'trade', 'short', 'fate', 'body']), 25, 180)).toEqual([]);
  });

  test('the situation of a day is one line of sixteen words at most, and 25 to 60 words with its account', () => {
    expect(outside(count('situation', ['line']), 4, 16)).toEqual([]);
    expect(outside(count('situation', ['line', 'body']), 25, 60)).toEqual([]);
  });
});
