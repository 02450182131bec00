import { splitFrontMatter, type FrontMatter } from './front-matter';
import type { Folder } from './folder';
import { issue, type Issue } from '../format/issue';
import type { Loaded, LoadedItem, Translation } from './load';
import { didYouMean } from '../format/nearest';
import { readFields } from './read-fields';
import type { Rule } from '../format/rules';
import { itemSchema, kinds, wordsSchema, type Kind } from '../format/schema';
import { readText } from './text-file';

/** Bytes of one item's file. */
const LARGEST = 524_288;
const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const NAME = /^(.*?)(?:\.([a-z]{2,3}(?:-[A-Za-z0-9]+)*))?\.md$/;

interface Named {
  kind: Kind;
  id: string;
  language?: string;
  file: string;
}

/** Reads every Markdown file of the folders of items. */
export const loadItems = async (folder: Folder, languages: string[]): Promise<Pick<Loaded, 'items' | 'broken' | 'issues'>> => {
  const named = (Object.keys(kinds) as Kind[]).flatMap((kind) => filesOf(folder, kind));
  const items = new Map<string, LoadedItem>();
  const broken: Loaded['broken'] = [];
  const issues: Issue[] = [];
  for (const name of named.filter(({ language }) => !language)) {
    const read = await loadItem(folder, name);
    issues.push(...read.issues);
    if (read.item) items.set(`${name.kind}/${name.id}`, read.item);
    else broken.push({ kind: name.kind, id: name.id, file: name.file });
  }
  for (const name of named.filter(({ language }) => language)) {
    issues.push(...(await loadTranslation(folder, name, { items, broken, languages })));
  }
  return { items: [...items.values()], broken, issues };
};

const filesOf = (folder: Folder, kind: Kind): Named[] =>
  [...folder.files.keys()].flatMap((file) => {
    const [under, name, ...deeper] = file.split('/');
    const parts = under === kinds[kind].folder && !deeper.length ? NAME.exec(name ?? '') : null;
    return parts ? [{ kind, id: parts[1]!, language: parts[2], file }] : [];
  });

const loadItem = async (folder: Folder, { kind, id, file }: Named): Promise<{ item?: LoadedItem; issues: Issue[] }> => {
  const fault = ID.test(id) ? [] : [issue('FS9', { file }, `expected a file name of small letters, digits and hyphens, such as ${tidy(id)}.md, found "${id}.md"`)];
  const front = await readFront(folder, file, { missing: 'IT1', yaml: 'IT2' });
  if (Array.isArray(front)) return { issues: [...fault, ...front] };
  const { value, issues } = readFields(itemSchema(kind), { file, yaml: front.yaml, wrong: 'IT3', unknown: 'IT4' });
  if (!value || fault.length) return { issues: [...fault, ...issues] };
  const { body, bodyLine, yaml } = front;
  return { item: { kind, id, file, own: value, body, bodyLine, translations: {}, labels: {}, lineOf: yaml.lineOf } as LoadedItem, issues };
};

const tidy = (id: string): string =>
  id.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, '') || 'item';

const readFront = async (folder: Folder, file: string, rule: { missing: Rule; yaml: Rule }): Promise<FrontMatter | Issue[]> => {
  const text = await readText(folder, file, LARGEST);
  if (typeof text !== 'string') return [text];
  const front = splitFrontMatter(text.replace(/^\uFEFF/, ''));
  if (!front) return [issue(rule.missing, { file, line: 1 }, 'expected a first line "---", then the fields, then a line "---" before the text, found none')];
  if (front.yaml.faults.length) return front.yaml.faults.map(({ line, message }) => issue(rule.yaml, { file, line }, message));
  return front;
};

interface Around {
  items: Map<string, LoadedItem>;
  broken: Loaded['broken'];
  languages: string[];
}

const loadTranslation = async (folder: Folder, name: Named, { items, broken, languages }: Around): Promise<Issue[]> => {
  const { kind, id, file } = name;
  const language = name.language!;
  const orphan = misplaced(name, { items, broken, languages });
  if (orphan) return [issue('TR4', { file }, orphan)];
  const front = await readFront(folder, file, { missing: 'TR2', yaml: 'TR2' });
  if (Array.isArray(front)) return front;
  const { value, issues } = readFields(wordsSchema(kind), { file, yaml: front.yaml, wrong: 'TR2', unknown: 'TR3' });
  const item = items.get(`${kind}/${id}`);
  if (item && value) item.translations[language] = { words: value as Translation['words'], body: front.body, bodyLine: front.bodyLine, file, lineOf: front.yaml.lineOf };
  return issues;
};

const misplaced = ({ kind, id, language }: Named, { items, broken, languages }: Around): string | undefined => {
  if (languages.length && !languages.includes(language!)) return `expected one of the exhibit's languages (${languages.join(', ')}), found "${language}"`;
  if (languages[0] === language) return `expected the words in "${language}" in ${id}.md, the item's own file, found a file beside it`;
  if (items.has(`${kind}/${id}`) || broken.some((item) => item.kind === kind && item.id === id)) return undefined;
  const ids = [...items.values()].filter((item) => item.kind === kind).map((item) => item.id);
  return `expected ${id}.md beside it, found none${didYouMean(id, ids)}`;
};
