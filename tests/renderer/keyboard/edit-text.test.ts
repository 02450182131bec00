import { describe, expect, it } from 'vitest';
import { beginsSentence, putIn, takeBack } from '../../../renderer/keyboard/edit-text';

const at = (text: string, from = text.length, to = from) => ({ text, from, to });

describe('a key', () => {
  it.each([
    [at('ab'), 'c', at('abc')],
    [at('ab', 1), 'c', at('acb', 2)],
    [at('abcd', 1, 3), 'x', at('axd', 2)],
    [at(''), 'é', at('é')],
  ])('puts its letter where the caret is: %j + %s', (before, key, after) => expect(putIn(before, key)).toEqual(after));

  it('puts nothing into a full field, however its letters are made', () => {
    expect(putIn(at('éé'.normalize('NFD')), 'a', 2)).toEqual(at('éé'.normalize('NFD')));
    expect(putIn(at('é'.normalize('NFD')), 'a', 2).text).toBe('éa'.normalize('NFD'));
  });

  it.each([
    [at('abc'), at('ab')],
    [at('abc', 1), at('bc', 0)],
    [at('abc', 0), at('abc', 0)],
    [at('abcd', 1, 3), at('ad', 1)],
    [at('a👩‍👩‍👧'), at('a')],
    [at('ae\u0301'), at('a')],
  ])('that takes back takes what is chosen or the whole letter before: %j', (before, after) => expect(takeBack(before)).toEqual(after));
});

it.each([['', true], ['Bread', false], ['Bread. ', true], ['Vive ! ', true], ['a.b', false]])('%j begins a sentence: %s', (text, begins) => expect(beginsSentence(at(text))).toBe(begins));
