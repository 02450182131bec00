import { describe, expect, it } from 'vitest';
import { cleanText, lengthOf } from '../../../electron/guestbook/clean-text';

describe('a text is made fit to be set', () => {
  it.each([
    ['  two\n\tlines ', 'two lines'],
    ['turned \u202Earound\u202C and \u2066isolated\u2069', 'turned around and isolated'],
    ['a\u0000b\u0007c\u009F', 'abc'],
    ['half \uD83D of a pair', 'half of a pair'],
    ['none\u200B\uFEFF between', 'none between'],
    ['Z\u0301\u0302\u0303\u0304\u0305\u0306\u0307algo', '\u0179\u0302\u0303\u0304algo'],
    ['e\u0301te\u0301', 'été'],
    ['خبز وورود', 'خبز وورود'],
    ['می‌خواهم', 'می‌خواهم'],
    ['👩‍👩‍👧 bread', '👩‍👩‍👧 bread'],
  ])('%j becomes %j', (text, clean) => expect(cleanText(text)).toBe(clean));

  it.each(['', ' \n', '\u202E', '\u0301'])('of %j nothing is left', (text) => expect(cleanText(text)).toBe(''));
});

it('characters are counted as a reader counts them', () => {
  expect(lengthOf('été')).toBe(3);
  expect(lengthOf('e\u0301')).toBe(1);
  expect(lengthOf('👩‍👩‍👧')).toBe(1);
});
