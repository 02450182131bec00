import type { z } from 'zod';
import { agendaSchema, agendaWordsSchema, type AgendaFile, type AgendaWords } from '../format/agenda-schema';
import type { Folder } from './folder';
import { issue, type Issue } from '../format/issue';
import { readFields } from './read-fields';
import type { Rule } from '../format/rules';
import { readText } from './text-file';
import { readYaml, type YamlText } from './yaml-text';

/** Bytes of an agenda. */
const LARGEST = 524_288;

type LineOf = YamlText['lineOf'];

export interface LoadedAgenda {
  own: AgendaFile;
  lineOf: LineOf;
  /** The words of `agenda.<language>.yaml` by language, for those that can be read. */
  words: Record<string, AgendaWords & { lineOf: LineOf }>;
}

/** AG1, AG2: agenda.yaml and its translations. An exhibit without one has no agenda, and nothing is said of it. */
export const loadAgenda = async (folder: Folder, languages: string[]): Promise<{ agenda?: LoadedAgenda; issues: Issue[] }> => {
  if (!folder.files.has('agenda.yaml')) return { issues: [] };
  const read = await readAgendaFile(folder, 'agenda.yaml', agendaSchema, 'AG1');
  const issues = [...read.issues];
  const words: LoadedAgenda['words'] = {};
  for (const language of languages.slice(1)) {
    const file = `agenda.${language}.yaml`;
    if (!folder.files.has(file)) {
      // Where items have labels only, nobody expects the programme either.
      if (folder.files.has(`labels.${language}.yaml`)) continue;
      issues.push(issue('AG5', { file }, `expected the agenda's words in "${language}", found no such file; those of "${languages[0]}" are shown`));
      continue;
    }
    const translated = await readAgendaFile(folder, file, agendaWordsSchema, 'AG2');
    issues.push(...translated.issues);
    if (translated.value) words[language] = { ...translated.value, lineOf: translated.lineOf };
  }
  return { agenda: read.value && { own: read.value, lineOf: read.lineOf, words }, issues };
};

const readAgendaFile = async <T>(folder: Folder, file: string, schema: z.ZodType<T>, wrong: Rule): Promise<{ value?: T; lineOf: LineOf; issues: Issue[] }> => {
  const text = await readText(folder, file, LARGEST);
  if (typeof text !== 'string') return { lineOf: () => 0, issues: [issue(wrong, text, text.message)] };
  const yaml = readYaml(text);
  if (yaml.faults.length) return { lineOf: yaml.lineOf, issues: yaml.faults.map(({ line, message }) => issue(wrong, { file, line }, message)) };
  return { lineOf: yaml.lineOf, ...readFields(schema, { file, yaml, wrong, unknown: 'AG6' }) };
};
