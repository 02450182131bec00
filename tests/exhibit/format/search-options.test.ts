import MiniSearch from 'minisearch';
import { describe, expect, it } from 'vitest';
import { foldTerm, searchOptions } from '../../../exhibit/format/search-options';
import { find } from '../../../renderer/search/find';

describe('a word is found however it is written', () => {
  it.each([
    ['Hôtel', 'hotel'], ['œuvre', 'oeuvre'], ['año', 'ano'], ['ACCIÓN', 'accion'], ['Straße', 'strasse'], ['Bürger', 'burger'],
    ['Finanz\u00ADministerium', 'finanzministerium'],
    // Hamza on and under alef, wasla, madda; the vowel signs; tatweel; alef maqsura and ta marbuta; other digits.
    ['أسلحة', 'اسلحه'], ['إعلان', 'اعلان'], ['ٱلبيت', 'البيت'], ['آخر', 'اخر'], ['مُقَاوَمَة', 'مقاومه'], ['بــاريس', 'باريس'], ['مستشفى', 'مستشفي'], ['١٨٧١', '1871'],
  ])('%s as %s', (written, folded) => expect(foldTerm(written)).toBe(folded));
});

describe('the Arabic article', () => {
  const index = new MiniSearch(searchOptions);
  index.addAll([
    { id: 'event:declared', kind: 'event', title: 'إعلان الكومونة', short: '', text: '' },
    { id: 'event:without', kind: 'event', title: 'كومونة ليون', short: '', text: '' },
    { id: 'event:and', kind: 'event', title: 'العمل والعمال', short: '', text: '' },
    { id: 'event:now', kind: 'event', title: 'الآن', short: '', text: '' },
  ]);
  const found = (query: string) => find(MiniSearch.loadJSON(JSON.stringify(index), searchOptions), query).flatMap(({ hits }) => hits.map(({ id }) => id)).sort();

  it('may be there or not, in the text and in the query', () => {
    expect(found('الكومونة')).toEqual(['declared', 'without']);
    expect(found('كومونه')).toEqual(['declared', 'without']);
    expect(found('عمال')).toContain('and');
    expect(found('للعمال')).toContain('and');
  });

  it('finds from the first letters on, while it is still being typed', () => {
    expect(found('الك')).toEqual(['declared']);
    expect(found('الكوم')).toEqual(['declared', 'without']);
  });

  it('is no article where too little of a word would be left', () => {
    expect(found('الآن')).toContain('now');
  });
});
