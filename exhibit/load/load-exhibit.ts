import type { Folder } from './folder';
import { issue, type Issue } from '../format/issue';
import type { Loaded } from './load';
import { readFields } from './read-fields';
import { exhibitSchema, exhibitWordsSchema, type ExhibitFile } from '../format/schema';
import { readText } from './text-file';
import { readYaml } from './yaml-text';

/** Bytes; a long exhibit.yaml has a few thousand. */
const LARGEST = 1_048_576;
const FILE = 'exhibit.yaml';

/** Reads exhibit.yaml; every way in which it cannot be read is fatal. */
export const loadExhibitFile = async (folder: Folder): Promise<Pick<Loaded, 'file' | 'lineOf' | 'issues'>> => {
  const lineOf = () => 0;
  if (!folder.files.has(FILE)) return { lineOf, issues: [issue('EX1', { file: FILE }, 'expected an exhibit.yaml in this folder, found none')] };
  const text = await readText(folder, FILE, LARGEST);
  if (typeof text !== 'string') return { lineOf, issues: [issue('EX1', text, text.message)] };
  const yaml = readYaml(text);
  if (yaml.faults.length) return { lineOf, issues: yaml.faults.map(({ line, message }) => issue('EX1', { file: FILE, line }, message)) };
  const { value, issues } = readFields(exhibitSchema, { file: FILE, yaml, wrong: 'EX2', unknown: 'EX4' });
  return { file: value, lineOf: yaml.lineOf, issues };
};

/** Reads exhibit.<language>.yaml for every language but the first. */
export const loadExhibitWords = async (folder: Folder, exhibit?: ExhibitFile): Promise<Pick<Loaded, 'words' | 'issues'>> => {
  const words: Loaded['words'] = {};
  const issues: Issue[] = [];
  for (const language of exhibit?.languages.slice(1) ?? []) {
    const file = `exhibit.${language}.yaml`;
    if (!folder.files.has(file)) {
      issues.push(issue('EX8', { file }, `expected the exhibit's words in "${language}", found no such file; those of "${exhibit!.languages[0]}" are shown`));
      continue;
    }
    const text = await readText(folder, file, LARGEST);
    if (typeof text !== 'string') {
      issues.push(issue('EX9', text, text.message));
      continue;
    }
    const yaml = readYaml(text);
    issues.push(...yaml.faults.map(({ line, message }) => issue('EX9', { file, line }, message)));
    if (yaml.faults.length) continue;
    const read = readFields(exhibitWordsSchema, { file, yaml, wrong: 'EX9', unknown: 'EX4' });
    issues.push(...read.issues);
    if (read.value) words[language] = { ...read.value, lineOf: yaml.lineOf };
  }
  return { words, issues };
};
