/**
 * The search at 10,000 items: what one letter more costs, from the query to what is shown of it, beside MiniSearch as its
 * own page shows it and a scan of every text. Texts are sentences of the bundled exhibit, so that common words are as
 * common as in life. Alone: `npm run bench -- search`.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import MiniSearch from 'minisearch';
import { foldTerm, searchOptions } from '../../exhibit/format/search-options';
import { find, suggest } from '../../renderer/search/find';
import { rounds } from './rounds';
import { row, type Row } from './row';

const ITEMS = rounds(10_000, 1_000);
const SENTENCES = 9;
const AIM = '<= 30';
const kinds = ['event', 'event', 'event', 'event', 'event', 'place', 'person', 'plate', 'document', 'quotation'];
/** As visitors type: names, streets, words; two with a letter wrong, two with accents. */
const queries = ['barricade', 'louise michel', 'hôtel de ville', 'baricade', 'the bakers at night', 'cannon on montmartre', 'rue de rivoli', 'delescluze', 'semaine sanglante', 'wommen', 'père-lachaise', 'a'];

interface Item { id: string; kind: string; title: string; short: string; text: string }

export async function benchSearch(): Promise<Row[]> {
  const items = makeItems(ITEMS);
  const index = await opened(items);
  const plain = new MiniSearch<Item>({ fields: ['title', 'short', 'text'], storeFields: ['kind', 'title'] });
  plain.addAll(items);
  const scan = scanOf(items);
  const keystrokes = queries.flatMap((query) => [...query].map((_, i) => query.slice(0, i + 1)));
  const own = timed(keystrokes, (query) => [find(index, query), suggest(index, query, 4)]);
  const shown = timed(keystrokes, (query) => [plain.search(query, { prefix: true, fuzzy: 0.2 }), plain.autoSuggest(query)]);
  const scanned = timed(keystrokes, scan);
  const task = `${ITEMS.toLocaleString('en')} items, a letter typed`;
  const whole = timed(queries, (query) => [find(index, query), suggest(index, query, 4)]);
  return [
    row({ task, unit: 'ms CPU', values: own, aim: AIM, reference: { name: 'MiniSearch as shown', values: shown } }),
    row({ task, unit: 'ms CPU', values: own, aim: AIM, reference: { name: 'a scan, no typing errors', values: scanned } }),
    row({ task: 'of it: the whole query', unit: 'ms CPU', values: whole, aim: AIM, reference: { name: 'MiniSearch as shown', values: timed(queries, (query) => [plain.search(query, { prefix: true, fuzzy: 0.2 }), plain.autoSuggest(query)]) } }),
  ];
}

/** The index as the kiosk has it: written by the compiler, read from its JSON. */
function opened(items: Item[]): Promise<MiniSearch> {
  const index = new MiniSearch<Item>(searchOptions);
  index.addAll(items);
  return MiniSearch.loadJSONAsync(JSON.stringify(index), searchOptions);
}

/** Processor time of every keystroke in every round, whatever else the machine does; the first round is not counted. */
function timed(list: string[], act: (query: string) => unknown): number[] {
  const values: number[] = [];
  for (let round = 0; round <= rounds(3, 1); round += 1)
    for (const query of list) {
      const began = process.cpuUsage();
      act(query);
      const { user, system } = process.cpuUsage(began);
      if (round > 0) values.push((user + system) / 1000);
    }
  return values;
}

/** What one writes without a library: every word of the query somewhere in the text. */
function scanOf(items: Item[]): (query: string) => Item[] {
  const texts = items.map(({ title, short, text }) => foldTerm(`${title} ${short} ${text}`));
  return (query) => {
    const words = foldTerm(query).split(' ').filter(Boolean);
    return items.filter((_, i) => words.every((word) => texts[i]!.includes(word)));
  };
}

/** The same items at every run: sentences of the exhibit in an order that a fixed number decides. */
function makeItems(count: number): Item[] {
  const { titles, sentences } = exhibitWords();
  let seed = 1871;
  const one = <Of>(list: Of[]): Of => list[(seed = (seed * 48_271) % 0x7fffffff) % list.length]!;
  return Array.from({ length: count }, (_, i) => {
    const kind = kinds[i % kinds.length]!;
    return { id: `${kind}:item-${i}`, kind, title: one(titles), short: one(sentences), text: Array.from({ length: SENTENCES }, () => one(sentences)).join(' ') };
  });
}

function exhibitWords(): { titles: string[]; sentences: string[] } {
  const folder = resolve(import.meta.dirname, '../../assets/exhibits/paris-commune-1871');
  const texts = ['events', 'places', 'people', 'plates'].flatMap((kind) =>
    readdirSync(join(folder, kind)).filter((name) => /^[^.]+\.md$/.test(name)).map((name) => readFileSync(join(folder, kind, name), 'utf8')));
  return {
    titles: texts.flatMap((text) => /^(?:title|name): (.+)$/m.exec(text)?.[1] ?? []),
    sentences: texts.flatMap((text) => text.split(/^---$/m).slice(2).join(' ').replaceAll(/[*_#[\]()]/g, '').split(/(?<=[.!?])\s+/).filter((sentence) => sentence.length > 20)),
  };
}
