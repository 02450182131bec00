/** What the schema says beside types: how to describe a field to a curator, and where its dates, files and ids are. */
import type { z } from 'zod';
import { lists, type Kind, type ListName } from './schema';

export interface FieldMeta {
  /** What the field is for. */
  description?: string;
  /** What a curator should write here. */
  expected?: string;
  role?: 'date' | 'file';
  /** What an id points to. */
  to?: Kind | ListName;
}

type Path = readonly (string | number)[];
// The parts of zod's definitions that are read here; its own type for "any schema" does not show them.
interface Def {
  type: string;
  innerType?: z.ZodType;
  in?: z.ZodType;
  shape?: Record<string, z.ZodType>;
  element?: z.ZodType;
  valueType?: z.ZodType;
  items?: z.ZodType[];
  options?: z.ZodType[];
  entries?: Record<string, string>;
  values?: unknown[];
}
export const defOf = (schema: z.ZodType): Def => schema.def as unknown as Def;

const inner = (schema: z.ZodType): z.ZodType | undefined => defOf(schema).innerType ?? defOf(schema).in;

/** The schema under `optional`, `default` and `transform`. */
export const bare = (schema: z.ZodType): z.ZodType => {
  const next = inner(schema);
  return next ? bare(next) : schema;
};

export const metaOf = (schema: z.ZodType): FieldMeta => {
  const own = (schema.meta() ?? {}) as FieldMeta;
  const next = inner(schema);
  return next ? { ...metaOf(next), ...own } : own;
};

/** Whether a field may be left away. */
export const mayMiss = (schema: z.ZodType): boolean =>
  ['optional', 'default'].includes(defOf(schema).type) || (inner(schema) ? mayMiss(inner(schema)!) : false);

/** What belongs here, as the words after "expected". */
export const describe = (schema: z.ZodType): string => {
  const { expected } = metaOf(schema);
  if (expected) return expected;
  const core = bare(schema);
  const def = defOf(core);
  switch (def.type) {
    case 'string': return 'text';
    case 'number': return numbers(core as z.ZodNumber);
    case 'boolean': return 'true or false';
    case 'literal': return def.values!.map(String).join(' or ');
    case 'enum': return `one of ${Object.values(def.entries!).join(', ')}`;
    case 'array': return listed(core as z.ZodArray, describe(def.element!));
    case 'tuple': return `a list of ${def.items!.length}: ${def.items!.map(describe).join(', ')}`;
    case 'record': return `a group of names, each with ${describe(def.valueType!)}`;
    case 'object': return `a group of keys: ${Object.keys(def.shape!).join(', ')}`;
    case 'union': return def.options!.map(describe).join(', or ');
    default: return 'something else';
  }
};

const numbers = (schema: z.ZodNumber): string => {
  const { minValue: least, maxValue: most } = schema;
  const what = schema.isInt ? 'a whole number' : 'a number';
  return Number.isFinite(least) && Number.isFinite(most) ? `${what} from ${least} to ${most}` : what;
};

const listed = (schema: z.ZodArray, element: string): string => {
  const limits = (schema.def.checks ?? []).map((check) => check._zod.def as { minimum?: number; maximum?: number });
  const least = limits.find(({ minimum }) => minimum)?.minimum;
  const most = limits.find(({ maximum }) => maximum)?.maximum;
  const count = least && most ? ` of ${least} to ${most}` : least ? ` of ${least} or more` : most ? ` of at most ${most}` : '';
  return `a list${count}, each ${element}`;
};

/** The schema at the end of `path`, choosing in a union the option that can go on. */
export const schemaAt = (schema: z.ZodType, path: readonly PropertyKey[]): z.ZodType | undefined => {
  const [key, ...rest] = path;
  if (key === undefined) return schema;
  const options = defOf(bare(schema)).options ?? [schema];
  for (const option of options) {
    const next = childOf(option, key);
    if (next) return schemaAt(next, rest);
  }
  return undefined;
};

const childOf = (schema: z.ZodType, key: PropertyKey): z.ZodType | undefined => {
  const def = defOf(bare(schema));
  if (def.shape) return Object.hasOwn(def.shape, key) ? def.shape[String(key)] : undefined;
  return def.element ?? def.valueType ?? def.items?.[Number(key)];
};

export interface Leaf {
  meta: FieldMeta;
  value: string;
  path: Path;
}

/** Every date, file name and id in a value that the schema has read. */
export const leaves = (schema: z.ZodType, value: unknown, path: Path = []): Leaf[] => {
  if (value === undefined || value === null) return [];
  const meta = metaOf(schema);
  if ((meta.role || meta.to) && typeof value === 'string') return [{ meta, value, path }];
  const def = defOf(bare(schema));
  if (def.options) return leaves(def.options.find((option) => fits(option, value)) ?? def.options[0]!, value, path);
  if (typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, child]) => {
    const step = Array.isArray(value) ? Number(key) : key;
    const next = childOf(schema, step);
    return next ? leaves(next, child, [...path, step]) : [];
  });
};

const fits = (schema: z.ZodType, value: unknown): boolean => (defOf(bare(schema)).type === 'object') === (typeof value === 'object');

export const isList = (target: Kind | ListName): target is ListName => (lists as readonly string[]).includes(target);
