import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkExhibit, type Checked } from '../../../exhibit/check/check';
import type { LoadedItemOf } from '../../../exhibit/load/load';
import { withFault } from './fixture-folder';

/** Checks the sound exhibit with pieces of its files replaced. */
const checkWith = (changes: Record<string, [found: string, put: string]>): Promise<Checked> =>
  withFault({ name: '' }, async (dir) => {
    for (const [file, [found, put]] of Object.entries(changes)) {
      const text = await readFile(join(dir, file), 'utf8');
      expect(text).toContain(found);
      await writeFile(join(dir, file), text.replace(found, put));
    }
    return checkExhibit(dir);
  });

const event = ({ items }: Checked) => items.find(({ kind }) => kind === 'event') as LoadedItemOf<'event'>;
const person = ({ items }: Checked) => items.find(({ kind }) => kind === 'person') as LoadedItemOf<'person'>;
const brokenPlate: [string, string] = ['licence: CC0-1.0\n', ''];
const brokenSource: [string, string] = ['kind: newspaper\n', ''];

test('what is sound is given as it is, defaults filled in', async () => {
  const checked = await checkWith({});
  expect(event(checked)).toMatchObject({
    id: 'the-strike',
    body: 'The cranes stand still.',
    own: { weight: 2, places: ['long-quay'], sources: [{ source: 'gazette-1889', at: 'page 2' }], sensitive: [] },
    translations: { fr: { body: 'Les grues ne bougent plus.', words: { title: 'Les dockers cessent le travail' } } },
  });
  expect(checked.media.get('media/cranes.svg')).toMatchObject({ format: 'svg', type: 'image/svg+xml', media: 'image' });
});

test('a broken item is left out and named, and ids that led to it are taken from what is shown', async () => {
  const checked = await checkWith({ 'plates/cranes.md': brokenPlate });
  expect(checked.left).toEqual([{ kind: 'plate', id: 'cranes', file: 'plates/cranes.md' }]);
  expect(event(checked).own.plates).toEqual([]);
  expect(person(checked).own).not.toHaveProperty('portrait');
  expect(checked.issues.map(({ file }) => file)).toEqual(['plates/cranes.md']);
});

test('a citation of a broken source goes as a whole', async () => {
  const checked = await checkWith({ 'sources/gazette-1889.md': brokenSource });
  expect(event(checked).own.sources).toEqual([]);
});

test('a dispute whose source is broken goes in every language, so that words still match by position', async () => {
  const claims = (by: string) => `      - { value: "900", by: ${by} }\n      - { value: "1,200", by: ${by} }\n`;
  const own = `disputed:\n  - question: Gone?\n    claims:\n${claims('gazette-1889')}  - question: Kept?\n    claims:\n${claims('ledger')}`;
  const words = (question: string) => `  - question: ${question}\n    claims: [{ value: "900" }, { value: "1 200" }]\n`;
  const checked = await withFault({ name: '', copy: { 'sources/ledger.md': 'sources/gazette-1889.md' } }, async (dir) => {
    const put = async (file: string, from: string, to: string) => writeFile(join(dir, file), (await readFile(join(dir, file), 'utf8')).replace(from, to));
    await put('events/the-strike.md', 'title:', `${own}title:`);
    await put('events/the-strike.fr.md', 'title:', `disputed:\n${words('Parti')}${words('Resté')}title:`);
    await put('sources/gazette-1889.md', ...brokenSource);
    return checkExhibit(dir);
  });
  expect(event(checked).own.disputed.map(({ question }) => question)).toEqual(['Kept?']);
  expect(event(checked).translations.fr!.words.disputed).toMatchObject([{ question: 'Resté' }]);
});

test('the opening event, layers and fonts that cannot be used are taken from exhibit.yaml', async () => {
  const checked = await checkWith({ 'exhibit.yaml': ['map/water.geojson', 'map/sea.geojson'], 'events/the-strike.md': ['kind: strike', 'kind: party'] });
  expect(checked.file?.map.layers).toEqual([]);
  expect(checked.file?.opening).not.toHaveProperty('event');
});

test('nothing is given when exhibit.yaml is broken', async () => {
  const checked = await checkWith({ 'exhibit.yaml': ['title: The harbour', 'title: [harbour]'] });
  expect(checked.file).toBeUndefined();
});
