import { isAlias, isMap, isScalar, parseDocument, type Scalar, YAMLMap, type Document, type ParsedNode } from 'yaml';
import { z } from 'zod';
import { defaults } from './read-settings';
import { groups, type SettingsPatch } from './schema';

/** More than anyone writes by hand: a larger file is no settings file. */
const most = 256 * 1024;

/** The value of a settings file, or why it cannot be read at all. */
export function parseSettings(text: string): { value: unknown } | { broken: string } {
  if (text.length > most) return { broken: 'it is larger than a settings file can be' };
  if (!text.trim() || text.includes('\0')) return { broken: 'it is empty or was cut off while it was written' };
  try {
    const document = parse(text);
    const fault = document.errors[0];
    if (fault) return { broken: fault.message };
    const value: unknown = document.toJS({ maxAliasCount: 20 });
    if (value !== null && (typeof value !== 'object' || Array.isArray(value))) return { broken: 'it holds no "key: value" lines' };
    return { value };
  } catch (error) {
    return { broken: (error as Error).message };
  }
}

const parse = (text: string) => parseDocument(text, { stringKeys: true, customTags: [], prettyErrors: true });

/** The text with a change in it; comments, order and keys that are not ours stay as they were written. */
export function editSettings(text: string, patch: SettingsPatch): string {
  const document = parse(text) as Document<ParsedNode | YAMLMap>;
  if (!isMap(document.contents)) document.contents = new YAMLMap(document.schema);
  for (const [group, value] of Object.entries(patch)) {
    if (isInner(value)) for (const [key, inner] of Object.entries(value)) put(document, [group, key], inner);
    else put(document, [group], value);
  }
  return document.toString({ lineWidth: 0, nullStr: '' });
}

const isInner = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

function put(document: Document<ParsedNode | YAMLMap>, path: string[], value: unknown): void {
  if (value === undefined || (value === null && !document.hasIn(path))) return;
  for (let depth = 1; depth < path.length; depth += 1) openGroup(document, path.slice(0, depth));
  const old = document.getIn(path, true);
  // The value of a scalar is changed in place, so that a comment behind it stays; without a value a key is at its default.
  if (isScalar(old) && !isInner(value) && !Array.isArray(value)) changeScalar(old, value);
  else document.setIn(path, document.createNode(value));
}

function changeScalar(scalar: Scalar, value: unknown): void {
  scalar.value = value;
  delete scalar.source;
  delete scalar.format;
  scalar.type = undefined;
}

/** A group that is empty, or something else by mistake, becomes one that can hold keys. */
function openGroup(document: Document<ParsedNode | YAMLMap>, path: string[]): void {
  const node: unknown = document.getIn(path, true);
  if (isMap(node)) return;
  const group = new YAMLMap(document.schema);
  if (isScalar(node) || isAlias(node)) group.commentBefore = node.commentBefore ?? node.comment;
  document.setIn(path, group);
}

/** The file of a first start: every setting with its default and a line about it. */
export const freshSettings = (): string =>
  [
    '# Settings of this kiosk. Each may be changed or taken out; then its default holds.',
    '# The page docs/SETTINGS.md explains them. A value that cannot be used is named in logs/kiosk.log and on the staff panel.',
    ...Object.entries(groups).map(([key, field]) => `\n${about(field)}${lines(key, field, (defaults() as Record<string, unknown>)[key])}`),
    '',
  ].join('\n');

const lines = (key: string, field: z.ZodType, value: unknown): string => {
  if (!(field instanceof z.ZodObject)) return value === undefined ? `# ${key}:` : `${key}: ${written(value)}`;
  const inner = Object.entries(field.shape as Record<string, z.ZodType>).map(([name, one]) => {
    const held = (value as Record<string, unknown>)[name];
    return `${about(one, '  ')}  ${held === undefined ? `# ${name}:` : `${name}: ${written(held)}`}`;
  });
  return [`${key}:`, ...inner].join('\n');
};

const about = (field: z.ZodType, indent = '') => (field.description ? `${indent}# ${field.description}\n` : '');

const written = (value: unknown) => (typeof value === 'string' && /^[\w.-]+$/.test(value) ? value : JSON.stringify(value));
