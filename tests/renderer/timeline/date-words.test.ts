import { describe, expect, it } from 'vitest';
import { cellWords, dayMonthWords, hourWords, monthWords, spanWords, yearWords } from '../../../renderer/timeline/date-words';

const at = Date.UTC(1871, 4, 1, 3);

describe('dates on the ribbon', () => {
  it.each([['en', '1 May'], ['fr', '1er mai'], ['es', '1 de mayo'], ['de', '1. Mai'], ['ar', '1 مايو']])('of a day in %s', (lang, words) => expect(dayMonthWords(at, lang)).toBe(words));

  it.each([['en', '3:00'], ['fr', '3 h'], ['es', '3:00'], ['de', '3 Uhr'], ['ar', '3:00']])('of an hour in %s', (lang, words) => expect(hourWords(at, lang).replace(/\s/, ' ')).toBe(words));

  it('name the whole hour with the comma of the language', () => {
    expect(cellWords(at, 'hour', 'ar')).toContain('، ');
    expect(cellWords(at, 'hour', 'de')).toMatch(/^1\. Mai, 3\sUhr$/);
  });

  it.each(['en', 'fr', 'es', 'de', 'ar'])('are written with the figures 0 to 9 in %s, as the numbers of the exhibit are', (lang) => {
    for (const words of [cellWords(at, 'day', lang), spanWords({ start: Date.UTC(1870, 0), end: Date.UTC(1872, 0) }, lang), yearWords(at, lang)]) expect(words).toMatch(/187[01]/);
    expect(monthWords(at, lang)).not.toMatch(/\d/);
  });
});
