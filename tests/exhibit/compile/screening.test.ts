import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import MiniSearch from 'minisearch';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { compile } from '../../../exhibit/compile/compile';
import type { Exhibit } from '../../../exhibit/format/exhibit';
import { isScreened } from '../../../exhibit/compile/screening-files';
import { searchOptions } from '../../../exhibit/format/search-options';
import { sound } from '../check/fixture-folder';

let root: string;
let dir: string;
let out: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'vitrine-school-'));
  [dir, out] = [join(root, 'harbour'), join(root, 'out')];
  await cp(sound, dir, { recursive: true });
  await edit('plates/cranes.md', (text) => text.replace('---\n', '---\nhung: false\n'));
  await edit('events/the-strike.md', (text) => text.replace('---\n', '---\nsensitive: [violence]\n'));
});
afterEach(() => rm(root, { recursive: true, force: true }));

const edit = async (file: string, change: (text: string) => string) => {
  const path = join(dir, file);
  await writeFile(path, change(await readFile(path, 'utf8')));
};
const read = (file: string) => readFile(join(out, file), 'utf8');
const exhibit = async (file: string) => JSON.parse(await read(file)) as Exhibit;
const finds = async (file: string, words: string) => MiniSearch.loadJSON<{ id: string }>(await read(file), searchOptions).search(words).map(({ id }) => String(id));

test('what carries a tag is left out of a school showing, with every way that led to it', async () => {
  await compile(dir, out);
  expect((await exhibit('exhibit.en.json')).items.event.map(({ id }) => id)).toEqual(['the-strike']);
  for (const lang of ['en', 'fr']) {
    const shown = await exhibit(`school/exhibit.${lang}.json`);
    expect(shown.items.event).toEqual([]);
    expect(shown.opening).not.toHaveProperty('event');
    expect(shown.agenda!.meetings[0]).not.toHaveProperty('event');
    expect(JSON.stringify(shown)).not.toContain('"the-strike"');
    expect(shown.items.place.map(({ id }) => id)).toEqual(['long-quay']);
  }
});

test('neither the search nor the texts of a school showing know what is left out', async () => {
  await compile(dir, out);
  expect(await finds('search.fr.json', 'dockers')).toContain('event:the-strike');
  expect(await finds('school/search.fr.json', 'dockers')).not.toContain('event:the-strike');
  expect(await read('school/search.en.json')).not.toContain('event:the-strike');
  await expect(read('school/readings/event-0.en.json')).rejects.toThrow('ENOENT');
  expect(await read('readings/event-0.en.json')).toContain('The cranes stand still');
});

test('an exhibit that is for schools shows nobody more', async () => {
  await edit('exhibit.yaml', (text) => `${text}screening: school\n`);
  await compile(dir, out);
  expect((await exhibit('exhibit.en.json')).items.event).toEqual([]);
  expect(await read('search.en.json')).not.toContain('event:the-strike');
});

test('texts differ from showing to showing; pictures, layers and the look do not', () => {
  expect(['exhibit.en.json', 'search.fr.json', 'readings/event-0.en.json'].map((path) => isScreened(path.split('/')))).toEqual([true, true, true]);
  expect(['media/cranes.svg', 'map/water.geojson', 'theme.css', 'report.json', 'school/exhibit.en.json'].filter((path) => isScreened(path.split('/')))).toEqual([]);
});
