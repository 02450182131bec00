/** Reads YAML that a stranger may have written: no tags of its own, few aliases, no deep nesting, every value with its line. */
import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Document, type Node, type Pair } from 'yaml';

export interface YamlText {
  value: unknown;
  /** What is wrong with the YAML itself, each with its line. */
  faults: { line: number; message: string }[];
  /** The line of a field; where it is missing, of the nearest thing around it. */
  lineOf: (path: readonly PropertyKey[]) => number;
}

const MOST_ALIASES = 50;
const DEEPEST = 32;

/** `firstLine` is the line on which `text` begins in its file. */
export const readYaml = (text: string, firstLine = 1): YamlText => {
  const lines = new LineCounter();
  const line = (offset: number): number => Math.max(1, lines.linePos(offset).line) + firstLine - 1;
  const broken = (message: string, at = firstLine): YamlText => ({ value: undefined, faults: [{ line: at, message }], lineOf: () => firstLine });
  try {
    const deep = nesting(text);
    if (deep) return broken(`expected lists and groups at most ${DEEPEST} deep, found deeper ones`, deep + firstLine - 1);
    const doc = parseDocument(text, { lineCounter: lines, prettyErrors: false, stringKeys: true, customTags: [] });
    const faults = [...doc.errors, ...doc.warnings].map((fault) => ({ line: line(fault.pos[0]), message: plain(fault.message) }));
    if (faults.length) return { value: undefined, faults, lineOf: () => firstLine };
    const value = doc.toJS({ maxAliasCount: MOST_ALIASES }) as unknown;
    return { value, faults, lineOf: (path) => line(offsetOf(doc, path)) };
  } catch (error) {
    return broken(thrown(error));
  }
};

const thrown = (error: unknown): string => {
  if (!(error instanceof ReferenceError)) return 'expected YAML, found something that cannot be read';
  return /excessive/i.test(error.message) ? `expected at most ${MOST_ALIASES} uses of aliases (*name), found a flood of them` : UNDEFINED_ALIAS;
};

const UNDEFINED_ALIAS = 'expected text, found an alias (*name) that nothing defines; put text that begins with * in quotes';

/** The first line on which brackets or indentation nest too deep to parse in peace; 0 when none does. */
const nesting = (text: string): number => {
  const rows = text.split('\n');
  let open = 0;
  for (const [n, row] of rows.entries()) {
    for (const sign of row) open += sign === '[' || sign === '{' ? 1 : sign === ']' || sign === '}' ? -1 : 0;
    const dashes = /^(?:\s*[-?:] )+/.exec(row)?.[0].replaceAll(/\s/g, '').length ?? 0;
    if (Math.max(open, dashes, row.search(/\S/) / 2) > DEEPEST) return n + 1;
  }
  return 0;
};

const plain = (message: string): string => {
  if (/unique/i.test(message)) return 'expected each key once, found one that is already there';
  if (/Nested mappings|compact mapping|Implicit keys|implicit key/i.test(message)) {
    return 'expected "key: value" on a line of its own, found something else; put text that holds a colon in quotes';
  }
  if (/Unresolved alias/i.test(message)) return UNDEFINED_ALIAS;
  if (/Unresolved tag|tag/i.test(message)) return 'expected plain YAML, found a tag (!name); put text that begins with ! in quotes';
  return `expected YAML, found this: ${message.replaceAll(/\s+/g, ' ')}`;
};

const offsetOf = (doc: Document, path: readonly PropertyKey[]): number => {
  let node = doc.contents as Node | null;
  let offset = node?.range?.[0] ?? 0;
  for (const key of path) {
    if (isMap(node)) {
      const pair = node.items.find((item: Pair) => isScalar(item.key) && String(item.key.value) === String(key));
      if (!pair) break;
      offset = (pair.key as Node).range?.[0] ?? offset;
      node = pair.value as Node | null;
    } else if (isSeq(node)) {
      node = (node.items[Number(key)] ?? null) as Node | null;
      offset = node?.range?.[0] ?? offset;
    } else break;
  }
  return offset;
};
