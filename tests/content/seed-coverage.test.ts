import { describe, expect, test } from 'vitest';
import { kinds } from '../../exhibit/format/schema';
import { bundled, countWords } from './bundled';
import coverage from './seed-coverage.json';

/** What the four texts that this exhibit began from say, cluster by cluster, and the items that tell it. */
const shown = new Map(bundled.items.map((item) => [`${kinds[item.kind].folder}/${item.id}`, item]));

describe.each(Object.entries(coverage))('what %s says is told', (_, clusters) => {
  test.each(clusters.map(({ cluster, told }) => [cluster, told] as const))('%s', (_cluster, told) => {
    expect(told.length).toBeGreaterThan(0);
    expect(told.filter((id) => !shown.has(id))).toEqual([]);
  });
});

test('each of the four texts is named among the sources of an item', () => {
  const cited = new Set(bundled.items.flatMap(({ kind, own }) => (kind === 'source' ? [] : own.sources.map(({ source }) => source))));
  expect(['seed-prism', 'seed-sw', 'seed-icwp', 'seed-collectif'].filter((id) => !cited.has(id))).toEqual([]);
});

test('an item that is said to tell something has a text in both languages', () => {
  const told = new Set(Object.values(coverage).flatMap((clusters) => clusters.flatMap((cluster) => cluster.told)));
  const bare = [...told].filter((id) => {
    const item = shown.get(id);
    if (!item || item.kind === 'source' || item.kind === 'quotation') return false;
    const words = item.own as { short?: string };
    const french = item.translations.fr;
    return countWords(`${words.short ?? ''} ${item.body}`) < 3 || countWords(`${String(french?.words.short ?? '')} ${french?.body ?? ''}`) < 3;
  });
  expect(bare).toEqual([]);
});
