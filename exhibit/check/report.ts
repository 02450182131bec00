import type { Checked } from './check';
import type { Issue } from '../format/issue';
import { labelWords, missingInLabel } from '../format/label-words';
import type { LoadedItem } from '../load/load';
import { kinds, type Kind } from '../format/schema';
import type { Severity } from '../format/rules';

const plural: Record<Kind, [one: string, many: string]> = {
  event: ['event', 'events'],
  place: ['place', 'places'],
  person: ['person', 'people'],
  plate: ['plate', 'plates'],
  document: ['document', 'documents'],
  quotation: ['quotation', 'quotations'],
  source: ['source', 'sources'],
  situation: ['situation', 'situations'],
  chapter: ['chapter', 'chapters'],
  tour: ['tour', 'tours'],
};

/** All that a check found, for a terminal: issues by file, then what is shown and in which languages, then one line that says how it stands. */
export const report = (checked: Checked): string =>
  [...byFile(checked.issues), counts(checked), ...languages(checked), '', ...leftOut(checked), verdict(checked), ''].join('\n');

const byFile = (issues: Issue[]): string[] => {
  const files = [...new Set(issues.map(({ file }) => file))];
  return files.flatMap((file) => [...issues.filter((each) => each.file === file).map(line), '']);
};

/** `events/issy.md:4 date: expected a date such as 1871-05-21, found "21st May" [error IT5]` */
export const line = ({ file, line: at, path, message, severity, rule }: Issue): string =>
  `${file}${at ? `:${at}` : ''}${path ? ` ${path}` : ''}: ${message} [${severity} ${rule}]`;

const number = (count: number, [one, many]: [string, string]): string => `${count} ${count === 1 ? one : many}`;

const counts = ({ items }: Checked): string => {
  const each = (Object.keys(kinds) as Kind[]).map((kind) => number(items.filter((item) => item.kind === kind).length, plural[kind]));
  return `Shown: ${each.join(', ')}.`;
};

/** Per language but the first, what of each kind has its label and what its text: a table of three columns. */
const languages = ({ file, items }: Checked): string[] =>
  (file?.languages.slice(1) ?? []).flatMap((language) => {
    const rows = (Object.keys(kinds) as Kind[]).map((kind) => row(plural[kind][1], items.filter((item) => item.kind === kind), language));
    return ['', ...aligned([[`In ${language}`, 'labels', 'texts'], ...rows])];
  });

const row = (name: string, items: LoadedItem[], language: string): string[] => {
  const labelled = items.filter(({ kind }) => labelWords(kind).length);
  const written = items.filter(({ body }) => body);
  const has = labelled.filter((item) => !missingInLabel(item, language).length);
  return [name, share(has, labelled), share(written.filter(({ translations }) => translations[language]?.body), written)];
};

const share = (some: unknown[], all: unknown[]): string => (all.length ? `${some.length} of ${all.length}` : '-');

const aligned = (rows: string[][]): string[] => {
  const widths = rows[0]!.map((_cell, n) => Math.max(...rows.map((cells) => cells[n]!.length)));
  return rows.map((cells) => cells.map((cell, n) => (n ? cell.padStart(widths[n]! + 2) : cell.padEnd(widths[n]!))).join(''));
};

const leftOut = ({ left }: Checked): string[] => (left.length ? [`Left out: ${left.map(({ file }) => file).join(', ')}.`] : []);

const verdict = ({ issues, file, left }: Checked): string => {
  const of = (severity: Severity) => issues.filter((each) => each.severity === severity).length;
  const found = [
    of('fatal') ? number(of('fatal'), ['fatal error', 'fatal errors']) : '',
    number(of('error'), ['error', 'errors']),
    number(of('warning'), ['warning', 'warnings']),
  ].filter(Boolean);
  if (!file) return `${found.join(', ')}: this exhibit cannot be opened until exhibit.yaml is put right.`;
  if (!issues.length) return 'No errors, no warnings: everything is shown.';
  return `${found.join(', ')}: the exhibit opens${left.length ? ` without ${number(left.length, ['item', 'items'])}` : ' with all its items'}.`;
};
