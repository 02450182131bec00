import { describe, expect, it } from 'vitest';
import { fallBack, folderName, goBack, isCurrent, isFolderName, isOlder, keep, named, nothingInstalled, parsePointer, startAgain, swap, wasTaken } from '../../../electron/update/pointer';

const digest = (letter: string) => letter.repeat(64);
const name = (letter: string, version = '1') => folderName({ id: 'harbour', version }, digest(letter), '01234567');
const [a, b, c] = [name('a'), name('b', '2'), name('c', '3')];
const shown = (version: string) => ({ id: 'harbour', version });

describe('which exhibit is shown', () => {
  it('the first package comes after the exhibit that the kiosk came with, and that is what one goes back to', () => {
    const first = swap(nothingInstalled, a);
    expect(first).toMatchObject({ current: a, previous: null, trial: { starts: 0 } });
    expect(fallBack(first)).toMatchObject({ current: null });
    expect(fallBack(first).previous).toBeUndefined();
  });

  it('a package that works keeps the one before it, and no other', () => {
    const second = keep(swap(keep(swap(nothingInstalled, a), shown('1')), b), shown('2'));
    expect(second.trial).toBeUndefined();
    expect(named(second)).toEqual([b, a]);
    expect(named(swap(second, c))).toEqual([c, b]);
  });

  it('a package that failed is not gone forward to, and not taken again by itself', () => {
    const failed = fallBack(swap(keep(swap(nothingInstalled, a), shown('1')), b));
    expect(failed.current).toBe(a);
    expect(goBack(failed)).toBeUndefined();
    expect(wasTaken(failed, digest('b'))).toBe(true);
    expect(isCurrent(failed, digest('a'))).toBe(true);
  });

  it('staff go back and forth', () => {
    const back = goBack(keep(swap(nothingInstalled, a), shown('1')))!;
    expect(back).toMatchObject({ current: null, previous: a });
    expect(goBack(back)).toMatchObject({ current: a, previous: null });
  });

  it('a package has three starts to show itself', () => {
    let pointer = swap(nothingInstalled, a);
    for (const starts of [1, 2]) {
      pointer = startAgain(pointer)!;
      expect(pointer.trial).toEqual({ starts });
    }
    expect(startAgain(pointer)).toBeUndefined();
    expect(startAgain(keep(pointer, shown('1')))).toBeDefined();
  });
});

describe('the return of an old package', () => {
  it('is known by the highest version that worked here, also after going back', () => {
    const at3 = keep(swap(keep(swap(nothingInstalled, b), shown('2')), c), shown('3'));
    expect(isOlder(at3, shown('2'))).toBe(true);
    expect(isOlder(goBack(at3)!, shown('2'))).toBe(true);
    expect(isOlder(at3, shown('3'))).toBe(false);
    expect(isOlder(at3, { id: 'other', version: '1' })).toBe(false);
    expect(isOlder(at3, { id: 'constructor', version: '1' })).toBe(false);
  });

  it('a version that failed does not count', () => {
    expect(isOlder(fallBack(swap(keep(swap(nothingInstalled, b), shown('2')), c)), shown('2.5'))).toBe(false);
  });
});

describe('the pointer file', () => {
  it('is read as it was written', () => {
    const pointer = { ...keep(swap(nothingInstalled, a), shown('1')), next: b };
    expect(parsePointer(JSON.stringify(pointer))).toEqual(pointer);
  });

  it.each(['', '{', 'null', '7', '{}', '{"current":"../../etc"}', '{"current":"/x"}', '{"current":7}'])('%j is none', (text) => {
    expect(parsePointer(text)).toBeUndefined();
  });

  it('of whatever else is wrong only that is left out', () => {
    expect(parsePointer(JSON.stringify({ current: a, previous: '../x', next: 5, trial: 'yes', taken: [1, 'x'], seen: { harbour: '1', other: 2 } }))).toEqual({ current: a, taken: ['x'], seen: { harbour: '1' } });
  });
});

it('the folder of a package has a name of its own on every disk', () => {
  for (const version of ['1', '2.0-beta', '..', 'Édition d’été', ' a b ', 'x'.repeat(40)]) expect(isFolderName(folderName({ id: 'harbour', version }, digest('a'), '01234567'))).toBe(true);
  expect(isFolderName('..')).toBe(false);
});
