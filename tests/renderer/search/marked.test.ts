import { expect, it } from 'vitest';
import { marked } from '../../../renderer/search/marked';

const red = (text: string, query: string) => marked(text, query).map(({ words, found }) => (found ? `[${words}]` : words)).join('');

it('marks the beginnings of words that were looked for', () => {
  expect(red('The women’s barricade', 'barric')).toBe('The women’s [barric]ade');
  expect(red('Rue de la Barricade', 'bar ru')).toBe('[Ru]e de la [Bar]ricade');
});

it('marks letters with accents and ligatures as they are written', () => {
  expect(red('Hôtel de Ville', 'hotel')).toBe('[Hôtel] de Ville');
  expect(red('Œuvre', 'oeu')).toBe('[Œu]vre');
});

it('marks on past a soft hyphen', () => {
  expect(red('Finanz\u00ADministerium', 'finanzmin')).toBe('[Finanz\u00ADmin]isterium');
});

it('marks an Arabic word with or without its article, and its vowel signs with their letters', () => {
  expect(red('إعلان الكومونة', 'كومونه')).toBe('إعلان [الكومونة]');
  expect(red('كومونة باريس', 'الكومونة')).toBe('[كومونة] باريس');
  expect(red('حَمَلَةُ السلاح', 'حمل')).toBe('[حَمَلَ]ةُ السلاح');
});

it('leaves a text without the words as it is', () => {
  expect(red('A square', 'barric')).toBe('A square');
  expect(red('A square', '')).toBe('A square');
});
