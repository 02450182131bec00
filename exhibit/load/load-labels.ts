import type { Folder } from './folder';
import { issue, shown, type Issue } from '../format/issue';
import type { Loaded, LoadedItem } from './load';
import { didYouMean } from '../format/nearest';
import { readFields } from './read-fields';
import { kinds, labelSchema, type Kind } from '../format/schema';
import { readText } from './text-file';
import { readYaml, type YamlText } from './yaml-text';

/** Bytes; the labels of a thousand items take some 300,000. */
const LARGEST = 8_388_608;

type Items = Pick<Loaded, 'items' | 'broken'>;

/** TR5, TR6, TR7: gives every item its labels. A language without a file of them has none, and nothing is said of it. */
export const loadLabels = async (folder: Folder, languages: string[], items: Items): Promise<Issue[]> => {
  const issues: Issue[] = [];
  const named = byName(items);
  for (const language of languages.slice(1)) {
    const file = `labels.${language}.yaml`;
    if (folder.files.has(file)) issues.push(...(await loadLabelsOf(language, { folder, file, named })));
  }
  return issues;
};

/** By folder, then by id; undefined for an item that is there but cannot be read. */
type Named = Record<string, Map<string, LoadedItem | undefined>>;

const byName = ({ items, broken }: Items): Named => {
  const named: Named = Object.fromEntries(Object.values(kinds).map(({ folder }) => [folder, new Map()]));
  for (const { kind, id } of broken) named[kinds[kind].folder]!.set(id, undefined);
  for (const item of items) named[kinds[item.kind].folder]!.set(item.id, item);
  return named;
};

const loadLabelsOf = async (language: string, { folder, file, named }: { folder: Folder; file: string; named: Named }): Promise<Issue[]> => {
  const text = await readText(folder, file, LARGEST);
  if (typeof text !== 'string') return [issue('TR5', text, text.message)];
  const yaml = readYaml(text);
  if (yaml.faults.length) return yaml.faults.map(({ line, message }) => issue('TR5', { file, line }, message));
  const { groups, issues } = groupsOf(file, yaml, Object.keys(named));
  for (const [name, group] of groups) {
    const kind = (Object.keys(kinds) as Kind[]).find((one) => kinds[one].folder === name)!;
    for (const [id, value] of Object.entries(group)) {
      const under = [name, id];
      const at = { file, line: yaml.lineOf(under), path: under.join('.') };
      if (!named[name]!.has(id)) {
        issues.push(issue('TR7', at, `expected the id of an item in ${name}/, found "${id}"${didYouMean(id, named[name]!.keys())}`));
        continue;
      }
      const read = readFields(labelSchema(kind), { file, yaml: { value, lineOf: yaml.lineOf }, under, wrong: 'TR6', unknown: 'TR7' });
      issues.push(...read.issues);
      const item = named[name]!.get(id);
      if (item && read.value) item.labels[language] = { words: read.value, file, lineOf: (path) => yaml.lineOf([...under, ...path]) };
    }
  }
  return issues;
};

type Group = Record<string, unknown>;

/** The labels of each folder, of those that are groups of ids. */
const groupsOf = (file: string, { value, lineOf }: YamlText, folders: string[]): { groups: [string, Group][]; issues: Issue[] } => {
  if (!isGroup(value ?? {})) return { groups: [], issues: [issue('TR5', { file, line: 1 }, `expected folders such as events, each with its labels by id, found ${shown(value)}`)] };
  const all = Object.entries((value ?? {}) as Group);
  const issues = all.flatMap(([name, group]) => {
    const at = { file, line: lineOf([name]), path: name };
    if (!folders.includes(name)) return [issue('TR7', at, `expected one of the folders ${folders.join(', ')}, found "${name}"${didYouMean(name, folders)}`)];
    return isGroup(group ?? {}) ? [] : [issue('TR6', at, `expected labels by the id of their item, found ${shown(group)}`)];
  });
  return { groups: all.filter((one): one is [string, Group] => folders.includes(one[0]) && isGroup(one[1])), issues };
};

const isGroup = (value: unknown): value is Group => typeof value === 'object' && value !== null && !Array.isArray(value);
