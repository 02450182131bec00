import { describe, expect, it } from 'vitest';
import { joined } from '../../../renderer/map/joined';

/** As it is read: from the right, each form as the letter that it is a form of. */
const read = (seen: string) => [...seen].reverse().join('').normalize('NFKC');

describe('a name on the plan', () => {
  it('is left as it is in Latin letters', () => expect(joined('Hôtel de Ville')).toBe('Hôtel de Ville'));

  it.each(['باريس', 'تل مونمارتر', 'مقبرة بير لاشيز', 'الجمعية', 'ساحة الأمة', 'ضفة وعظ غصن'])('%s has all its letters, from the right', (name) => {
    expect(joined(name)).not.toMatch(/[\u0621-\u064A]/);
    expect(read(joined(name))).toBe(name);
  });

  it('takes each letter in the form of its place', () => {
    // Alone after one that does not join, at the beginning, in the middle, at the end.
    expect([...joined('ببب')].reverse()).toEqual(['\uFE91', '\uFE92', '\uFE90']);
    expect([...joined('دب')].reverse()).toEqual(['\uFEA9', '\uFE8F']);
    expect([...joined('يا')].reverse()).toEqual(['\uFEF3', '\uFE8E']);
    expect([...joined('غي')].reverse()).toEqual(['\uFECF', '\uFEF2']);
    expect([...joined('قو')].reverse()).toEqual(['\uFED7', '\uFEEE']);
  });

  it('writes lam and alef as one', () => {
    expect([...joined('لا')]).toEqual(['\uFEFB']);
    expect([...joined('سلام')].reverse()).toEqual(['\uFEB3', '\uFEFC', '\uFEE1']);
  });

  it('keeps numbers and Latin names in their own direction, and closes what it opens', () => {
    expect(joined('شارع 12')).toMatch(/^12 /);
    expect(joined('دار (Hôtel de Ville)')).toMatch(/^\(Hôtel de Ville\) /);
  });

  it('drops the small signs above and below, which would stand beside their letter', () => expect(joined('مدرّسة')).toBe(joined('مدرسة')));
});
