import { mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { defaultWords } from '../../../electron/guestbook/default-words';
import { readWordList, wordMatcher } from '../../../electron/guestbook/word-list';
import { wordFile } from '../../../electron/guestbook/word-file';

const matches = wordMatcher(readWordList('# remark\nmerde*  # another\nass\nenculé\nsale juif\n\n'));

describe('a word of the list is found', () => {
  it.each([
    'merde', 'MERDE!', 'Quelle merde.', 'merdes', 'merdeux', 'm3rd3', 'meeeerde', 'm*rde', 'mérdé', 'm e r d e', 'm.e.r.d.e', 'm-e-r-d-e', 'мerdе',
    'ass', 'a$$', 'enculé', 'ENCULE', 'sale juif', 'sale   juif', 'sale-juif', '«merde»', "l'ass",
  ])('in %j', (text) => expect(matches(text)).toBe(true));
});

describe('no word of the list is found', () => {
  it.each([
    'Amerde', 'as', 'assez', 'classe', 'passage', 'embrassade', 'Vive la Commune !', '18 mars 1871', 'a s', 'Du pain, des écoles et des roses', '', '***', 'sale', 'juif',
  ])('in %j', (text) => expect(matches(text)).toBe(false));
});

describe('the list that a kiosk begins with', () => {
  const first = wordMatcher(readWordList(defaultWords));
  it.each([
    'Bread, schools and roses for every street', 'Je pense à ma grand-mère, couturière à Belleville', 'Essex, Scunthorpe et Putney', 'Classe, passe, assez', 'Le député réputé dispute', 'Un bitume bien posé',
    'A retarded clock is wrong', 'Negotiate', 'La Commune n’est pas morte', 'Nikki, 12',
  ])('lets %j pass', (text) => expect(first(text)).toBe(false));
  it.each(['Fuck them all', 'fils de p u t e', 'C0nnard', 'quelle s@lope'])('keeps %j back', (text) => expect(first(text)).toBe(true));
});

describe('the file of words', () => {
  const folder = mkdtempSync(join(tmpdir(), 'vitrine-words-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('is made with a first list, and what staff write in it counts from the next message on', () => {
    const path = join(folder, 'words.txt');
    const catches = wordFile(path);
    expect(readFileSync(path, 'utf8')).toBe(defaultWords);
    expect(catches('merde')).toBe(true);
    writeFileSync(path, 'baguette\n');
    utimesSync(path, 1, 1);
    expect(catches('merde')).toBe(false);
    expect(catches('BAGUETTES'.slice(0, 8))).toBe(true);
  });

  it('that cannot be written leaves the first list in force', () => {
    expect(wordFile('/dev/null/words.txt')('merde')).toBe(true);
  });
});

it.each(['a'.repeat(280), 'm '.repeat(140), 'abababab'.repeat(35), '*'.repeat(280), 'm*'.repeat(140)])('a text made to be slow to read is read to its end', (text) => {
  expect(wordMatcher(['*a*b*c*d*', '*merdes*', 'aab*'])(text)).toBe(false);
});
