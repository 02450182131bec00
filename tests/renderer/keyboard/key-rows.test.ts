import { describe, expect, it } from 'vitest';
import { hidesAccents, keyRows, lettersSign } from '../../../renderer/keyboard/key-rows';

const rows = (lang: string, face: 'letters' | 'accents' | 'signs' = 'letters', widest = 15) => keyRows(lang, { face, widest }).map((row) => row.join(' '));

describe('the keys', () => {
  it('of English are QWERTY, with a key that leads to the accents', () => {
    expect(rows('en')).toEqual(['q w e r t y u i o p', 'a s d f g h j k l', '{shift} z x c v b n m ’ {bksp}', '{accents} {signs} {space} , . {done}']);
    expect(hidesAccents('en')).toBe(true);
    expect(rows('en', 'accents').join(' ')).toContain('é');
  });

  it('of French are AZERTY, and its accents are in sight', () => {
    expect(rows('fr')).toEqual(['é è ê ë à â ç ù û ü î ï ô œ æ', 'a z e r t y u i o p', 'q s d f g h j k l m', '{shift} w x c v b n ’ {bksp}', '{signs} {space} , . {done}']);
  });

  it.each([['de', 'q w e r t z u i o p ü'], ['es', 'a s d f g h j k l ñ'], ['ar', 'ض ص ث ق ف غ ع ه خ ح ج د']])('of %s are those of its own keyboards', (lang, row) => expect(rows(lang)).toContain(row));

  it.each(['en', 'fr', 'de', 'es', 'ar', 'xx'])('of %s never stand more in a row than fingers find, in a face that leads back to the letters', (lang) => {
    for (const row of keyRows(lang, { face: 'letters', widest: 10 }).slice(0, 2)) expect(row.length).toBeLessThanOrEqual(12);
    expect(rows(lang, 'signs').join(' ')).toContain('{letters}');
    for (const face of ['letters', 'accents', 'signs'] as const) for (const tool of [...(lang === 'ar' ? [] : ['{shift}']), '{bksp}', '{space}', '{done}']) expect(rows(lang, face).join(' ')).toContain(tool);
  });

  it('of a script without capitals have none for them, and lead back to letters of its own', () => {
    for (const face of ['letters', 'signs'] as const) expect(rows('ar', face).join(' ')).not.toContain('{shift}');
    expect(lettersSign('ar')).toBe('أبج');
    expect(lettersSign('de')).toBe('abc');
  });

  it('of a language that nobody prepared are the English ones', () => expect(rows('xx')).toEqual(rows('en')));
});
