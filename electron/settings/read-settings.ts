import { z } from 'zod';
import { describe } from '../../exhibit/format/schema-walk';
import { groups, type Settings, type SettingsProblem } from './schema';

export interface ReadSettings {
  settings: Settings;
  problems: SettingsProblem[];
}

/** Settings from any value: what is bad is named and its default holds, and nothing else is touched. */
export function readSettings(value: unknown): ReadSettings {
  const problems: SettingsProblem[] = [];
  const settings = readGroup(groups, value, [], problems) as Settings;
  return { settings, problems };
}

export const defaults = (): Settings => readSettings({}).settings;

function readGroup(shape: Record<string, z.ZodType>, value: unknown, path: string[], problems: SettingsProblem[]): Record<string, unknown> {
  const given = value === undefined || value === null ? {} : value;
  const known = isPlain(given) ? given : {};
  if (!isPlain(given)) problems.push(problem(path, `expected a group of keys, found ${found(given)}; the defaults hold`));
  for (const key of Object.keys(known)) if (!Object.hasOwn(shape, key)) problems.push(problem([...path, key], `is no setting; it is left as it is${nearest(key, Object.keys(shape))}`));
  const entries = Object.entries(shape).map(([key, field]) => [key, readField(field, Object.hasOwn(known, key) ? known[key] : undefined, [...path, key], problems)]);
  return Object.fromEntries(entries.filter(([, one]) => one !== undefined));
}

function readField(field: z.ZodType, value: unknown, path: string[], problems: SettingsProblem[]): unknown {
  if (field instanceof z.ZodObject) return readGroup(field.shape as Record<string, z.ZodType>, value, path, problems);
  const missing = value === undefined || value === null;
  if (!missing && bare(field) instanceof z.ZodRecord) return readRecord(bare(field) as z.ZodRecord<z.ZodString, z.ZodType>, value, path, problems);
  const read = field.safeParse(missing ? undefined : value);
  if (read.success) return read.data;
  const fallback: unknown = field.parse(undefined);
  const instead = fallback === undefined ? 'it is as if it were left away' : `${String(fallback)} holds instead`;
  problems.push(problem(path, `expected ${describe(field)}, found ${found(value)}; ${instead}`));
  return fallback;
}

/** Entries of a list by name stand each for itself. */
function readRecord({ keyType, valueType }: z.ZodRecord<z.ZodString, z.ZodType>, value: unknown, path: string[], problems: SettingsProblem[]): Record<string, unknown> {
  if (!isPlain(value)) problems.push(problem(path, `expected a group of keys, found ${found(value)}; the defaults hold`));
  const kept = Object.entries(isPlain(value) ? value : {}).filter(([key, one]) => {
    const faults = [[keyType, key], [valueType, one]].flatMap(([field, what]) => ((field as z.ZodType).safeParse(what).success ? [] : [`expected ${describe(field as z.ZodType)}, found ${found(what)}`]));
    if (faults.length) problems.push(problem([...path, key], `${faults.join(', ')}; it is left out`));
    return !faults.length;
  });
  return Object.fromEntries(kept);
}

const bare = (field: z.ZodType): z.ZodType => (field instanceof z.ZodDefault || field instanceof z.ZodOptional ? bare(field.unwrap() as z.ZodType) : field);

const problem = (path: string[], why: string): SettingsProblem => ({ key: path.map((key) => (/^[\w-]{1,60}$/.test(key) ? key : JSON.stringify(short(key)))).join('.'), reason: why });

const isPlain = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);

/** A value as it may stand in a line of the log. */
function found(value: unknown): string {
  try {
    return short(typeof value === 'number' ? String(value) : (JSON.stringify(value) ?? typeof value));
  } catch {
    return typeof value;
  }
}

const short = (text: string) => (text.length > 60 ? `${text.slice(0, 60)}…` : text);

const nearest = (key: string, all: string[]) => {
  const like = all.find((one) => one.toLowerCase() === key.toLowerCase() || one.startsWith(key) || (key.length > 3 && key.startsWith(one)));
  return like ? `. Is ${like} meant?` : '';
};
