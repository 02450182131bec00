import { expect, it } from 'vitest';
import { choose, type Candidate } from '../../../electron/update/choose';
import { keep, nothingInstalled, swap, fallBack, folderName } from '../../../electron/update/pointer';
import { patience, trial } from '../../../electron/update/trial';

const watched = () => {
  const said: string[] = [];
  return { said, it: trial((outcome) => said.push(outcome)) };
};

it('a new exhibit works when its page has been loaded and has drawn', () => {
  const { said, it: watch } = watched();
  watch.loaded();
  watch.drawn();
  watch.passed(patience);
  expect(said).toEqual(['works']);
});

it('what the page before it draws does not count', () => {
  const { said, it: watch } = watched();
  watch.drawn();
  expect(said).toEqual([]);
});

it('it has failed when nothing is drawn in time; the dark hours do not count', () => {
  const { said, it: watch } = watched();
  watch.loaded();
  watch.passed(patience - 1);
  expect(said).toEqual([]);
  watch.passed(1);
  expect(said).toEqual(['no first screen within 90 s']);
});

it('it has failed when its page dies twice, and is told once', () => {
  const { said, it: watch } = watched();
  watch.loaded();
  watch.died();
  expect(said).toEqual([]);
  watch.died();
  watch.died();
  watch.drawn();
  expect(said).toEqual(['its page died 2 times before the first screen']);
});

it('whoever goes back meanwhile ends it', () => {
  const { said, it: watch } = watched();
  watch.loaded();
  watch.end();
  watch.drawn();
  expect(said).toEqual([]);
});

const package_ = (version: string, letter: string, changed = 0): Candidate => ({
  path: letter, name: letter, bytes: 1, changed, key: letter, from: 'folder',
  facts: { id: 'harbour', version, languages: ['en'], title: {}, digest: letter.repeat(64), signed: false, size: 1 },
});
const nameOf = ({ facts }: Candidate) => folderName(facts, facts.digest, '01234567');

it('of several packages the highest version is taken, of the same version the latest', () => {
  expect(choose([package_('1.9', 'a'), package_('1.10', 'b'), package_('1.2', 'c')], nothingInstalled, { older: false })?.path).toBe('b');
  expect(choose([package_('1', 'a', 1), package_('1', 'b', 2)], nothingInstalled, { older: false })?.path).toBe('b');
});

it('what was shown, what failed and what is older stays where it is', () => {
  const [old, now, broken] = [package_('1', 'a'), package_('2', 'b'), package_('3', 'c')];
  const pointer = fallBack(swap(keep(swap(nothingInstalled, nameOf(now)), now.facts), nameOf(broken)));
  expect(choose([old, now, broken], pointer, { older: false })).toBeUndefined();
  expect(choose([old, now, broken], pointer, { older: true })).toBe(old);
});

it('two exhibits in one folder do not take turns for ever', () => {
  const [one, two] = [package_('1', 'a'), package_('2', 'b')];
  let pointer = nothingInstalled;
  for (let n = 0; n < 2; n += 1) pointer = keep(swap(pointer, nameOf(choose([one, two], pointer, { older: true })!)), two.facts);
  expect(choose([one, two], pointer, { older: true })).toBeUndefined();
});
