import { describe, expect, test } from 'vitest';
import { english, french, type Said } from './bundled';

const NARROW = '\u202f';
const WIDE = '\u00a0';
/** The places where a rule is broken, with what stands there. */
const broken = (texts: Said[], rule: RegExp) =>
  texts.flatMap(({ at, text }) => [...text.matchAll(rule)].map(({ index }) => `${at}: ${text.slice(Math.max(0, index - 20), index + 20)}`));

test('there is French and English to read', () => {
  expect(french().length).toBeGreaterThan(2000);
  expect(english().length).toBeGreaterThan(2000);
});

describe('French', () => {
  test.each([
    ['a narrow no-break space stands before ; ! and ?', new RegExp(`[^${NARROW}!?…(][;!?]`, 'g')],
    ['a no-break space stands before a colon', new RegExp(`[^${WIDE}\\d]:`, 'g')],
    ['a no-break space follows an opening guillemet', new RegExp(`«(?!${WIDE})`, 'g')],
    ['a no-break space stands before a closing guillemet', new RegExp(`(?<!${WIDE})»`, 'g')],
    ['thousands are parted by a narrow no-break space', /\d[ \u00a0.,]\d{3}(?!\d)/g],
    ['apostrophes are typographic', /'/g],
    ['quotation marks are guillemets', /"/g],
    ['capitals keep their accents', /\b(Etat|Eglise|Ecole|Emile|Edouard|Elysée|Elisée|Elie|Hotel)\b|(^|[.!?…]\s)A (?=[a-zà-ÿA-Z])/gm],
    ['the first of a month is the 1er', /(?<![\d\u202f.,])1 (janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)/g],
    ['months are in lower case', /\d (Janvier|Février|Mars|Avril|Mai|Juin|Juillet|Août|Septembre|Octobre|Novembre|Décembre)\b/g],
  ])('%s', (_, rule) => {
    expect(broken(french(), rule)).toEqual([]);
  });
});

describe('English', () => {
  test.each([
    ['quotation marks are typographic', /"/g],
    ['apostrophes are typographic', /'/g],
    ['no space stands before ; : ! and ?', /\s[;:!?]/g],
    ['spelling is British', /(?<!\p{L})(color|labor|honor|center|theater|defense|organize[ds]?|recognize[ds]?|gray|traveled|program)(?!\p{L})/giu],
  ])('%s', (_, rule) => {
    // What others said is quoted as it was printed.
    expect(broken(english().filter(({ at }) => !at.startsWith('quotations/')), rule)).toEqual([]);
  });
});
