import type { z } from 'zod';
import { issue, pathText, shown, type Issue } from '../format/issue';
import type { Loaded } from '../load/load';
import { didYouMean } from '../format/nearest';
import type { Rule } from '../format/rules';
import { exhibitSchema, itemSchema, type Kind } from '../format/schema';
import { describe, isList, leaves, schemaAt, type Leaf } from '../format/schema-walk';

interface Holder {
  schema: z.ZodType;
  value: unknown;
  file: string;
  lineOf: Loaded['lineOf'];
  rule: Rule;
}

/** EX7, IT7, IT8, IT9: every id in a field. What is in the folder but broken counts as there: it is named once already. */
export const checkReferences = (loaded: Loaded): Issue[] => {
  const { file, lineOf, items } = loaded;
  const holders: Holder[] = items.map((item) => ({ schema: itemSchema(item.kind), value: item.own, file: item.file, lineOf: item.lineOf, rule: 'IT7' }));
  if (file) holders.unshift({ schema: exhibitSchema, value: file, file: 'exhibit.yaml', lineOf, rule: 'EX7' });
  const known = knownIds(loaded);
  return holders.flatMap((holder) => leaves(holder.schema, holder.value).flatMap((leaf) => dangling(holder, leaf, known)));
};

type Known = (target: string) => Set<string> | undefined;

const knownIds = ({ items, broken, file }: Loaded): Known => {
  const byKind = new Map<string, Set<string>>();
  for (const { kind, id } of [...items, ...broken]) byKind.set(kind, (byKind.get(kind) ?? new Set()).add(id));
  const none = new Set<string>();
  return (target) => {
    if (!isList(target as Kind)) return byKind.get(target) ?? none;
    // Without a readable exhibit.yaml there is nothing to hold a list's ids against.
    return file && new Set(file[target as 'themes'].map(({ id }) => id));
  };
};

const dangling = (holder: Holder, { meta, value, path }: Leaf, known: Known): Issue[] => {
  const ids = meta.to && known(meta.to);
  if (!ids || ids.has(value)) return [];
  const rule = !isList(meta.to!) ? holder.rule : meta.to === 'themes' ? 'IT9' : 'IT8';
  const expected = describe(schemaAt(holder.schema, path)!);
  const spot = { file: holder.file, line: holder.lineOf(path), path: pathText(path) };
  return [issue(rule, spot, `expected ${expected}, found ${shown(value)}, which is not there${didYouMean(value, ids)}`)];
};
