import { expect, test } from 'vitest';
import { checkExhibit } from '../../../exhibit/check/check';
import { rules } from '../../../exhibit/format/rules';
import { faults, sound, withFault } from './fixture-folder';

const all = await faults();

test('the sound exhibit has no issues', async () => {
  const { issues, left, items } = await checkExhibit(sound);
  expect(issues).toEqual([]);
  expect(left).toEqual([]);
  expect(items).toHaveLength(10);
});

for (const fault of all) {
  test(`${[...new Set(fault.issues.map(({ rule }) => rule))].join(' ')} ${fault.name}: ${fault.says}`, async () => {
    const { issues, left } = await withFault(fault, checkExhibit);
    expect(issues).toEqual(fault.issues);
    expect(left.map(({ file }) => file)).toEqual(fault.left);
  });
}

test('every rule is broken by a fixture', () => {
  const broken = new Set(all.flatMap(({ issues }) => issues.map(({ rule }) => rule)));
  expect(Object.keys(rules).filter((rule) => !broken.has(rule as keyof typeof rules))).toEqual([]);
});
