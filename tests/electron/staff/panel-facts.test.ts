import { describe, expect, test } from 'vitest';
import { exhibitFacts, exhibitOffers, foldersIn, type ExhibitFs } from '../../../electron/staff/exhibits';
import { lastFaults } from '../../../electron/staff/last-faults';
import { onlyInTheFile } from '../../../electron/staff/only-in-the-file';

describe('the last faults', () => {
  const log = [
    '2027-05-14T09:00:00.000Z\tstart\tVitrine 0.1.0',
    '2027-05-14T09:10:00.000Z\tpage gone\tcrashed 5',
    '2027-05-14T09:11:00.000Z\trestart\tas planned',
    '2027-05-14T09:12:00.000Z\tcrash\tError: one\\n  at two\tthree',
    `2027-05-14T09:13:00.000Z\tsilent\t${'long '.repeat(100)}`,
    'torn li',
  ].join('\n');

  test('are told the latest first, without what is in order', () => {
    expect(lastFaults(log, 9).map(({ about, at }) => [about, new Date(at).getUTCMinutes()])).toEqual([['silent', 13], ['crash', 12], ['page gone', 10]]);
    expect(lastFaults(log, 1)).toHaveLength(1);
    expect(lastFaults(log, 1)[0]!.words).toHaveLength(201);
  });

  test('are none in an empty log', () => {
    expect(lastFaults('', 9)).toEqual([]);
  });
});

describe('exhibits on offer', () => {
  const texts: Record<string, string> = {
    '/a/report.json': JSON.stringify({ id: 'commune', version: '2', languages: ['fr', 'en'], issues: [{ severity: 'warning' }, { severity: 'error' }, { severity: 'warning' }] }),
    '/a/exhibit.fr.json': JSON.stringify({ titles: { fr: { title: 'La Commune' }, en: { title: 'The Commune' } } }),
    '/b/report.json': '{"ok": false',
  };
  const disk = {
    readFileSync: (file: string) => texts[file.replaceAll('\\', '/')] ?? (() => { throw new Error('ENOENT'); })(),
    readdirSync: (folder: string) => { if (folder !== '/') throw new Error('ENOENT'); return ['a', 'b', 'c']; },
  } as unknown as ExhibitFs;

  test('are the folders that hold one, each once, and say which is shown', () => {
    const found = exhibitOffers(['/a', ...foldersIn('/', disk), ...foldersIn('/none', disk)], '/a', disk);
    expect(found).toEqual([{ folder: '/a', id: 'commune', title: { fr: 'La Commune', en: 'The Commune' }, version: '2', languages: ['fr', 'en'], shown: true }]);
  });

  test('tell their issues by severity', () => {
    expect(exhibitFacts('/a', disk)!.issues).toEqual({ error: 1, warning: 2 });
    expect(exhibitFacts('/b', disk)).toBeUndefined();
  });
});

test('whose content is taken is not for the panel to change', () => {
  expect(onlyInTheFile({ updates: { publicKey: null }, exhibit: '/x', sound: 3 }).map(({ key }) => key)).toEqual(['updates', 'exhibit']);
});
