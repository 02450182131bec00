import { expect, test } from 'vitest';
import { all } from './bundled';
import ledger from './quotations.json';

/**
 * Every quotation as it stands where it was read: in its own language, or in the translation in which it was seen. What
 * typesetting changes (quotation marks, dashes, spaces, the points of an omission) is no difference.
 */
const seen = ledger as Record<string, { lang: string; text: string }>;

const plain = (text: string) =>
  text
    .replace(/\[?(?:\.\.\.|…)\]?/g, '…')
    .replace(/[“”«»‘’'"]/g, '')
    .replace(/ [-–] /g, ' – ')
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .replace(/ ([;:!?])/g, '$1')
    .replace(/^[ …]+|[ ….!]+$/g, '');

const body = (id: string, lang: string) => {
  const quotation = all('quotation').find((one) => one.id === id);
  return lang === 'fr' ? quotation?.translations.fr?.body : quotation?.body;
};

test('every quotation is entered with the words in which it was found', () => {
  expect(all('quotation').map(({ id }) => id).filter((id) => !seen[id])).toEqual([]);
  expect(Object.keys(seen).filter((id) => body(id, 'en') === undefined)).toEqual([]);
});

test.each(Object.entries(seen))('%s says what its source says', (id, { lang, text }) => {
  expect(plain(body(id, lang) ?? '')).toBe(plain(text));
});

test('a French quotation whose French was not seen says so', () => {
  const back = all('quotation').filter(({ id, own }) => own.original === 'fr' && seen[id]?.lang === 'en');
  expect(back.length).toBeGreaterThan(0);
  expect(back.filter(({ translations }) => !/retraduit de l’anglais|original non revu/.test(String(translations.fr!.words.work))).map(({ id }) => id)).toEqual([]);
});
