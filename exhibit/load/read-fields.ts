/** Holds a raw YAML value against the schema and says every difference in a curator's words. */
import type { z } from 'zod';
import { issue, pathText, shown, type Issue } from '../format/issue';
import { didYouMean } from '../format/nearest';
import type { Rule } from '../format/rules';
import { bare, defOf, describe, mayMiss, schemaAt } from '../format/schema-walk';
import type { YamlText } from './yaml-text';

type Path = readonly PropertyKey[];

export interface Reading {
  file: string;
  yaml: Pick<YamlText, 'value' | 'lineOf'>;
  /** Where in the file the value stands, when it is not the whole. */
  under?: Path;
  /** The rules that a wrong field and an unknown one break. */
  wrong: Rule;
  unknown: Rule;
}

export interface Read<T> {
  /** Absent when a field is wrong. */
  value?: T;
  issues: Issue[];
}

export const readFields = <T>(schema: z.ZodType<T>, reading: Reading): Read<T> => {
  const issues: Issue[] = [];
  const raw = structuredClone(reading.yaml.value) ?? {};
  let result = schema.safeParse(raw);
  // An unknown key is said and taken away; what is left may still be right, or show more unknown keys in a union.
  for (let round = 0; !result.success && round < 8; round += 1) {
    const strange = flat(result.error.issues).filter((fault) => fault.code === 'unrecognized_keys');
    if (!strange.length) break;
    for (const fault of strange) issues.push(...dropUnknown(schema, raw, fault as z.core.$ZodIssueUnrecognizedKeys, reading));
    result = schema.safeParse(raw);
  }
  if (result.success) return { value: result.data, issues };
  const wrong = flat(result.error.issues).flatMap((fault) => wrongField(schema, raw, fault, reading));
  // A text where a list should be is both no list and too long for one: said once.
  return { issues: [...issues, ...wrong.filter((one, n) => wrong.findIndex(({ path, message }) => path === one.path && message === one.message) === n)] };
};

const spotOf = ({ file, yaml, under = [] }: Reading, path: Path) => ({ file, line: yaml.lineOf([...under, ...path]), path: pathText([...under, ...path]) });

/** In a union, the faults of the option that the value was meant for: the object's for an object. */
const flat = (faults: readonly z.core.$ZodIssue[], under: Path = []): z.core.$ZodIssue[] =>
  faults.flatMap((fault) => {
    const path = [...under, ...fault.path];
    const deeper = fault.code === 'invalid_union' ? fault.errors.find((option) => option.some((each) => each.path.length || each.code === 'unrecognized_keys')) : undefined;
    return deeper ? flat(deeper, path) : [{ ...fault, path } as z.core.$ZodIssue];
  });

const dropUnknown = (schema: z.ZodType, raw: unknown, fault: z.core.$ZodIssueUnrecognizedKeys, reading: Reading): Issue[] => {
  const owner = at(raw, fault.path) as Record<string, unknown>;
  const known = keysOf(schemaAt(schema, fault.path));
  return fault.keys.map((key) => {
    delete owner[key];
    const spot = spotOf(reading, [...fault.path, key]);
    const left = known.filter((name) => !Object.hasOwn(owner, name));
    const id = key === 'id' ? '; the id is the file name' : '';
    return issue(reading.unknown, spot, `expected a key that the format knows, found "${key}"${id || didYouMean(key, left) || `; known here: ${known.join(', ')}`}`);
  });
};

const keysOf = (schema: z.ZodType | undefined): string[] => {
  if (!schema) return [];
  const def = defOf(bare(schema));
  return def.options ? def.options.flatMap(keysOf) : Object.keys(def.shape ?? {});
};

const wrongField = (schema: z.ZodType, raw: unknown, fault: z.core.$ZodIssue, reading: Reading): Issue[] => {
  const path = fault.path;
  const spot = spotOf(reading, path);
  const field = schemaAt(schema, path) ?? schema;
  const found = at(raw, path);
  const left = found === null && mayMiss(field) ? '; leave the key away if there is nothing to say' : '';
  const quote = typeof found === 'number' && describe(field) === 'text' ? `; put it in quotes: "${found}"` : '';
  const bracket = typeof found === 'string' && defOf(bare(field)).type === 'array' ? `; put it in brackets: [${found}]` : '';
  return [issue(reading.wrong, spot, `expected ${describe(field)}, found ${shown(found)}${left}${quote}${bracket}`)];
};

const at = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((part, key) => (part as Record<PropertyKey, unknown> | null | undefined)?.[key], value);
