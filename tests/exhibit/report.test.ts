import { expect, test } from 'vitest';
import { checkExhibit } from '../../exhibit/check';
import { report } from '../../exhibit/report';
import { withFault } from './fixture-folder';

const reportOf = (name: string) => withFault({ name }, async (dir) => report(await checkExhibit(dir)));

test('a sound exhibit is told in three lines', async () => {
  expect(await reportOf('')).toBe(
    [
      'Shown: 1 event, 1 place, 1 person, 1 plate, 1 document, 1 quotation, 1 source, 1 situation, 1 chapter, 1 tour.',
      'Words: en 10 of 10, fr 10 of 10.',
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

test('EX1 an exhibit that cannot be opened is said to be so', async () => {
  expect(await reportOf('exhibit-not-yaml')).toMatch(/1 fatal error, 0 errors, 0 warnings: this exhibit cannot be opened until exhibit.yaml is put right\.\n$/);
});
