import { cp, mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import MiniSearch from 'minisearch';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { compile } from '../../../exhibit/compile/compile';
import type { Exhibit } from '../../../exhibit/format/exhibit';
import { readingFile, type ReadingKind, type Readings } from '../../../exhibit/format/readings';
import { searchOptions } from '../../../exhibit/format/search-options';
import { sound } from '../check/fixture-folder';

let root: string;
let dir: string;
let out: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'vitrine-compile-'));
  [dir, out] = [join(root, 'harbour'), join(root, 'out')];
  await cp(sound, dir, { recursive: true });
  // Not hung, so not cut into tiles: that takes a second and has a test of its own.
  await edit('plates/cranes.md', (text) => text.replace('---\n', '---\nhung: false\n'));
});
afterEach(() => rm(root, { recursive: true, force: true }));

const edit = async (file: string, change: (text: string) => string) => {
  const path = join(dir, file);
  await writeFile(path, change(await readFile(path, 'utf8').catch(() => '')));
};
const read = (file: string) => readFile(join(out, file), 'utf8');
const exhibit = async (lang: string) => JSON.parse(await read(`exhibit.${lang}.json`)) as Exhibit;
const readings = async (lang: string, kind: ReadingKind, index = 0) => JSON.parse(await read(readingFile(lang, kind, index))) as Readings;
const inode = async (file: string) => (await stat(join(out, file))).ino;

it('says an exhibit in each of its languages', async () => {
  const report = await compile(dir, out, { now: () => 7 });
  expect(report).toMatchObject({ ok: true, unchanged: false, id: 'harbour', at: 7, left: [], counts: { event: 1, place: 1, person: 1, plate: 1, document: 1, quotation: 1, source: 1, situation: 1, chapter: 1 } });
  expect(JSON.parse(await read('report.json'))).toEqual(report);
  const [en, fr] = [await exhibit('en'), await exhibit('fr')];
  expect(en.items.event[0]).toMatchObject({ id: 'the-strike', lang: 'en', title: 'The dockers stop work', places: ['long-quay'], sources: [{ source: 'gazette-1889', at: 'page 2' }] });
  expect(fr.items.event[0]).toMatchObject({ id: 'the-strike', lang: 'fr', title: 'Les dockers cessent le travail', places: ['long-quay'] });
  expect(fr.items.event[0]!.when).toMatchObject({ edtf: '1889-08-14', start: Date.UTC(1889, 7, 14), end: Date.UTC(1889, 7, 15), unit: 'day' });
  expect([fr.phases[0]!.name, fr.eventKinds[0]!.name, fr.sides[0]!.name]).toEqual(['La voile', 'Grèves', 'Dockers']);
  expect(Object.keys(en.items.event[0]!)).not.toContain('date');
  expect(fr.titles).toEqual({ en: { title: 'The harbour', headline: ['The harbour'] }, fr: { title: 'Le port', headline: ['Le port'] } });
});

it('lays apart what is read only when a sheet is opened, in each language', async () => {
  await edit('events/the-strike.md', (text) => text.replace('---\n', '---\nlead: The bell rings twice.\n'));
  await compile(dir, out);
  const [strike] = (await exhibit('en')).items.event;
  for (const field of ['html', 'lead', 'disputed']) expect(strike).not.toHaveProperty(field);
  expect(await readings('en', 'event')).toEqual({ 'the-strike': { html: '<p>The cranes stand still.</p>', lead: 'The bell rings twice.' } });
  expect((await readings('fr', 'event'))['the-strike']!.html).toBe('<p>Les grues ne bougent plus.</p>');
});

it('keeps the readings of a hundred neighbours in one file, and finds each where the page looks for it', async () => {
  const strike = await readFile(join(dir, 'events/the-strike.md'), 'utf8');
  const ids = Array.from({ length: 120 }, (_, i) => `strike-${i}`);
  for (const [i, id] of ids.entries()) await edit(`events/${id}.md`, () => strike.replace('1889-08-14', `1889-09-${String(1 + (i % 30)).padStart(2, '0')}`));
  await compile(dir, out);
  const { event } = (await exhibit('en')).items;
  expect((await readdir(join(out, 'readings'))).filter((name) => /^event.*en/.test(name))).toEqual(['event-0.en.json', 'event-1.en.json']);
  for (const [index, { id }] of event.entries()) expect((await readings('en', 'event', index))[id]!.html).toContain('The cranes');
});

it('falls back to the first language and says so', async () => {
  await rm(join(dir, 'events/the-strike.fr.md'));
  await compile(dir, out);
  expect((await exhibit('fr')).items.event[0]).toMatchObject({ lang: 'en', title: 'The dockers stop work' });
  expect((await exhibit('fr')).items.place[0]!.lang).toBe('fr');
});

it('gives a quotation in the language in which it was said, beside the translation only', async () => {
  await compile(dir, out);
  expect((await exhibit('en')).items.quotation[0]).toMatchObject({ html: '<p>The ships can wait.</p>', originalHtml: '<p>Les navires peuvent attendre.</p>' });
  expect((await exhibit('fr')).items.quotation[0]).not.toHaveProperty('originalHtml');
});

it('numbers the sheets of the counted period, and never one whose day is not known', async () => {
  await edit('exhibit.yaml', (text) => `${text}count: { period: 1889-08-01/1889-08-31, unit: day }\n`);
  const other = (date: string) => (text: string) => text.replace('1889-08-14', date);
  const strike = await readFile(join(dir, 'events/the-strike.md'), 'utf8');
  for (const [id, date] of [['vague', '1889-08'], ['before', '1889-07-31'], ['last', '1889-08-31']] as const) await edit(`events/${id}.md`, () => other(date)(strike));
  await compile(dir, out);
  const { count, items } = await exhibit('en');
  expect(count).toMatchObject({ unit: 'day', total: 31 });
  expect(items.event.map(({ id, number }) => [id, number])).toEqual([['before', undefined], ['vague', undefined], ['the-strike', 14], ['last', 31]]);
});

it('shows HTML as it is written and keeps of a link only its words', async () => {
  await edit('events/the-strike.md', (text) => `${text}\n\n<script>alert(1)</script> [the *Gazette*](javascript:alert(1)) ![cranes](x.png) <https://example.org>\n`);
  await compile(dir, out);
  const { html } = (await readings('en', 'event'))['the-strike']!;
  expect(html).not.toMatch(/<(script|a|img)\b/);
  expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  expect(html).toContain('the <em>Gazette</em> cranes https://example.org');
});

it('finds words whatever their accents', async () => {
  await compile(dir, out);
  const index = MiniSearch.loadJSON<{ id: string }>(await read('search.fr.json'), searchOptions);
  expect(index.search('unload')).toEqual([]);
  expect(index.search('décharge').map(({ id }) => id)).toContain('event:the-strike');
  expect(index.search('DECHARGE').map(({ id, title }) => [id, title as string])).toContainEqual(['event:the-strike', 'Les dockers cessent le travail']);
});

it('makes the validity of map features into moments and keeps their other properties', async () => {
  const feature = { type: 'Feature', properties: { from: '1870', to: '1871-05-28', class: 'x' }, geometry: { type: 'Point', coordinates: [3.51234567, 51.4, 12] } };
  await edit('map/water.geojson', () => JSON.stringify({ type: 'FeatureCollection', features: [feature] }));
  await compile(dir, out);
  expect((await exhibit('en')).map.layers).toEqual([{ id: 'water', role: 'water', src: 'map/water.geojson' }]);
  expect(JSON.parse(await read('map/water.geojson'))).toEqual({
    type: 'FeatureCollection',
    features: [{ type: 'Feature', properties: { from: Date.UTC(1870, 0), to: Date.UTC(1871, 4, 29), class: 'x' }, geometry: { type: 'Point', coordinates: [3.512346, 51.4] } }],
  });
});

it('takes colours into the theme and nothing that only looks like one', async () => {
  await edit('exhibit.yaml', (text) => `${text}theme: { colors: { red: "#00F", ink: "red;} body{display:none", paper: "rgb(1 2 3 / 50%)" } }\n`);
  await compile(dir, out);
  expect(await read('theme.css')).toBe(':root{--red:#00F;--paper:rgb(1 2 3 / 50%)}\n');
});

it('writes the first picture with the title in every language and one prompt, escaped', async () => {
  await edit('exhibit.yaml', (text) => text.replace('title: The harbour', 'title: The <b>harbour</b>\nattract: { number: "3" }'));
  await compile(dir, out);
  const html = await read('first-paint.html');
  expect(html).toContain('<p class="attract-number">3</p>');
  expect(html).toContain('<p class="attract-title" lang="en" dir="auto">The &#60;b&#62;harbour&#60;/b&#62;</p><p class="attract-title" lang="fr" dir="auto">Le port</p>');
  expect(html).toContain('Touch to begin');
  expect(html).not.toContain('Touchez');
});

it('does nothing when nothing has changed, and makes no picture again when only words have', async () => {
  await compile(dir, out);
  const [before, thumb] = [await inode('exhibit.en.json'), await inode('thumbs/cranes/960.webp')];
  expect((await compile(dir, out)).unchanged).toBe(true);
  expect(await inode('exhibit.en.json')).toBe(before);
  await edit('events/the-strike.md', (text) => text.replace('stop work', 'walk out'));
  expect((await compile(dir, out)).unchanged).toBe(false);
  expect((await exhibit('en')).items.event[0]!.title).toBe('The dockers walk out');
  expect(await inode('thumbs/cranes/960.webp')).toBe(thumb);
  await edit('media/cranes.svg', (text) => text.replace('</svg>', '<path d="M0 0h9v9z"/></svg>'));
  await compile(dir, out);
  expect(await inode('thumbs/cranes/960.webp')).not.toBe(thumb);
});

const spanish = () =>
  Promise.all([
    edit('exhibit.yaml', (text) => text.replace('[en, fr]', '[en, fr, es, ar]')),
    edit('labels.es.yaml', () => `events:
  the-strike: { title: Los estibadores paran, headline: [Los estibadores, paran], short: Nadie descarga los barcos. }
people:
  anna-smit: { name: Anna Smit, trade: gruista }
tours:
  the-strike-in-two-stops: { title: Dos paradas }
`),
    edit('labels.ar.yaml', () => 'people:\n  anna-smit: { name: آنا سميت, headline: [آنا, سميت], trade: سائقة رافعة, short: تكلمت باسم العمال. }\n'),
  ]);

it('shows of an item with a label the label, and tells which of its words are in the first language', async () => {
  await spanish();
  await compile(dir, out);
  const { items } = await exhibit('es');
  expect(items.event[0]).toMatchObject({ lang: 'es', title: 'Los estibadores paran', headline: ['Los estibadores', 'paran'], fallback: { lang: 'en', of: ['html'] } });
  expect((await readings('es', 'event'))['the-strike']!.html).toBe('<p>The cranes stand still.</p>');
  expect(items.person[0]).toMatchObject({ lang: 'es', trade: 'gruista', short: 'She spoke for the dockers.', fallback: { lang: 'en', of: ['headline', 'short'] } });
  expect(items.tour[0]).toMatchObject({ lang: 'es', title: 'Dos paradas', stops: [{ headline: ['The strike', 'begins'] }, {}], fallback: { lang: 'en', of: ['headline', 'short', 'html'] } });
  expect(items.place[0]).toMatchObject({ lang: 'en', name: 'Long Quay' });
  expect(items.place[0]).not.toHaveProperty('fallback');
});

it('prefers a translation to a label, word by word, and leaves languages without labels as they were', async () => {
  await compile(dir, out);
  const before = await read('exhibit.fr.json');
  await edit('labels.fr.yaml', () => 'events:\n  the-strike: { title: Une étiquette, lead: La cloche sonne. }\n');
  await edit('events/the-strike.md', (text) => text.replace('---\n', '---\nlead: The bell rings.\n'));
  await compile(dir, out);
  expect((await exhibit('fr')).items.event[0]!.title).toBe('Les dockers cessent le travail');
  expect((await readings('fr', 'event'))['the-strike']).toEqual({ html: '<p>Les grues ne bougent plus.</p>', lead: 'La cloche sonne.' });
  expect(await read('exhibit.fr.json')).toBe(before);
});

it('finds an item by its label and by the text that it falls back to', async () => {
  await spanish();
  await compile(dir, out);
  const index = MiniSearch.loadJSON<{ id: string }>(await read('search.es.json'), searchOptions);
  expect(index.search('estibadores').map(({ id }) => id)).toEqual(['event:the-strike']);
  expect(index.search('cranes').map(({ id }) => id)).toContain('event:the-strike');
});

it('sorts a name by its own letters where the key for sorting is in others', async () => {
  await spanish();
  const anna = await readFile(join(dir, 'people/anna-smit.md'), 'utf8');
  await edit('people/anna-smit.md', () => anna.replace('side:', 'sort: Smit, Anna\nside:'));
  await edit('people/zora.md', () => anna.replace('side:', 'sort: Aaa, Zora\nside:').replace('Anna Smit', 'Zora Aaa'));
  await edit('labels.ar.yaml', (text) => `${text}  zora: { name: زورا }\n`);
  await compile(dir, out);
  const order = async (lang: string) => (await exhibit(lang)).items.person.map(({ id }) => id);
  expect([await order('en'), await order('ar')]).toEqual([['zora', 'anna-smit'], ['anna-smit', 'zora']]);
});

it('says of an agenda in which language it is where nobody has translated it', async () => {
  await spanish();
  const { issues } = await compile(dir, out);
  expect(issues.filter(({ file }) => file.startsWith('agenda'))).toEqual([]);
  expect([(await exhibit('en')).agenda!.lang, (await exhibit('fr')).agenda!.lang, (await exhibit('es')).agenda!.lang]).toEqual([undefined, undefined, 'en']);
});

it('makes only the language anew of which a label has changed', async () => {
  await spanish();
  await compile(dir, out);
  const files = ['exhibit.en.json', 'search.fr.json', 'readings/event-0.ar.json', 'school/exhibit.en.json', 'exhibit.es.json', 'search.es.json'];
  const before = await Promise.all(files.map(inode));
  await edit('labels.es.yaml', (text) => text.replace('paran,', 'cesan,'));
  await compile(dir, out);
  const after = await Promise.all(files.map(inode));
  expect(after.map((one, n) => one === before[n])).toEqual([true, true, true, true, false, false]);
  expect((await exhibit('es')).items.event[0]!.title).toBe('Los estibadores cesan');
});

it('leaves what was compiled as it was when an exhibit cannot be opened', async () => {
  await compile(dir, out);
  await edit('exhibit.yaml', () => 'format: 2');
  const report = await compile(dir, out);
  expect(report.ok).toBe(false);
  expect(report.issues.some(({ severity }) => severity === 'fatal')).toBe(true);
  expect((await exhibit('en')).id).toBe('harbour');
});

it('leaves out a plate whose picture is torn, and what points to it', async () => {
  const png = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAgAAAAICAIAAABLbSncAAAAE0lEQVR4nGNk', 'base64');
  await writeFile(join(dir, 'media/torn.png'), png);
  await edit('plates/cranes.md', (text) => text.replace('cranes.svg', 'torn.png'));
  const report = await compile(dir, out);
  expect(report.left.map(({ id }) => id)).toEqual(['cranes']);
  expect(report.issues.map(({ file, rule }) => [file, rule])).toContainEqual(['plates/cranes.md', 'FS4']);
  const { items } = await exhibit('en');
  expect(items.plate).toEqual([]);
  expect(items.event[0]!.plates).toEqual([]);
});

it('keeps the old exhibit whole when it is stopped, and goes on where it stopped', async () => {
  await compile(dir, out);
  await edit('events/the-strike.md', (text) => text.replace('stop work', 'walk out'));
  const stop = (progress: { step: string }) => {
    if (progress.step === 'pictures') throw new Error('stopped');
  };
  await expect(compile(dir, out, { onProgress: stop })).rejects.toThrow('stopped');
  expect((await exhibit('en')).items.event[0]!.title).toBe('The dockers stop work');
  expect((await readdir(root)).filter((name) => name.startsWith('out.part-'))).toHaveLength(1);
  await compile(dir, out);
  expect((await exhibit('en')).items.event[0]!.title).toBe('The dockers walk out');
  expect((await readdir(root)).sort()).toEqual(['harbour', 'out']);
});

it('takes over what a killed process had finished, and none of what it had not', async () => {
  await compile(dir, out);
  const left = `${out}.part-999999999-1`;
  await rename(out, left);
  await mkdir(join(left, 'thumbs/gone'), { recursive: true });
  const thumb = (await stat(join(left, 'thumbs/cranes/960.webp'))).ino;
  expect((await compile(dir, out)).unchanged).toBe(false);
  expect(await inode('thumbs/cranes/960.webp')).toBe(thumb);
  expect(await readdir(join(out, 'thumbs'))).toEqual(['cranes']);
  expect((await readdir(root)).sort()).toEqual(['harbour', 'out']);
});

it('brings the old exhibit back when it was stopped between the two renames', async () => {
  await compile(dir, out);
  await rename(out, `${out}.old`);
  expect((await compile(dir, out)).unchanged).toBe(true);
  expect((await exhibit('en')).id).toBe('harbour');
});
