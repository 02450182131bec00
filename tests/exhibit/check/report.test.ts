import { expect, test } from 'vitest';
import { checkExhibit } from '../../../exhibit/check/check';
import { report } from '../../../exhibit/check/report';
import { withFault } from './fixture-folder';

const reportOf = (name: string, remove: string[] = []) => withFault({ name, remove }, async (dir) => report(await checkExhibit(dir)));

test('of a sound exhibit is told what is shown, and what of it in each language', async () => {
  expect(await reportOf('')).toBe(
    [
      'Shown: 1 event, 1 place, 1 person, 1 plate, 1 document, 1 quotation, 1 source, 1 situation, 1 chapter, 1 tour.',
      '',
      'In fr       labels   texts',
      'events      1 of 1  1 of 1',
      'places      1 of 1       -',
      'people      1 of 1       -',
      'plates      1 of 1       -',
      'documents   1 of 1  1 of 1',
      'quotations  1 of 1  1 of 1',
      'sources          -       -',
      'situations  1 of 1  1 of 1',
      'chapters    1 of 1  1 of 1',
      'tours       1 of 1  1 of 1',
      '',
      'No errors, no warnings: everything is shown.',
      '',
    ].join('\n'),
  );
});

test('issues stand by file with their line, and the last line says how it stands', async () => {
  const lines = (await reportOf('unknown-kind')).split('\n');
  expect(lines[0]).toBe('events/the-strike.md:3 kind: expected the id of an event kind in exhibit.yaml, found "strikes", which is not there; did you mean "strike"? [error IT8]');
  expect(lines).toContain('Left out: events/the-strike.md, people/anna-smit.md.');
  expect(lines.at(-2)).toBe('2 errors, 1 warning: the exhibit opens without 2 items.');
});

test('an item with a label only counts among the labels, not among the texts', async () => {
  const lines = (await reportOf('labels-missing', ['events/the-strike.fr.md', 'people/anna-smit.fr.md'])).split('\n');
  expect(lines).toContain('events      0 of 1  0 of 1');
  expect(lines).toContain('people      1 of 1       -');
});

test('EX1 an exhibit that cannot be opened is said to be so', async () => {
  expect(await reportOf('exhibit-not-yaml')).toMatch(/1 fatal error, 0 errors, 0 warnings: this exhibit cannot be opened until exhibit.yaml is put right\.\n$/);
});
