import { isSeq, parseDocument, stringify, type YAMLSeq } from 'yaml';
import type { KeptStop } from './authoring-requests';

/** In the order in which the format's own page names them. */
const order = ['event', 'place', 'person', 'plate', 'region', 'document', 'at', 'span', 'map', 'themes'] as const;

const parse = (text: string) => parseDocument(text, { stringKeys: true, customTags: [], prettyErrors: false });

/**
 * The front matter with one more stop at its end. Nothing else in it is touched, to the byte: YAML that is written anew
 * loses the way in which its author aligned it. Throws when it cannot be read.
 */
export function withStop(yaml: string, stop: KeptStop): string {
  const document = parse(yaml);
  const fault = document.errors[0];
  if (fault) throw new Error(fault.message);
  const stops: unknown = document.get('stops');
  const after = isSeq(stops) && !stops.flow && stops.items.length ? spliced(yaml, stops, stop) : undefined;
  if (after !== undefined && isMeant(yaml, after, stop)) return after;
  // A list in brackets, or none yet.
  if (isSeq(stops)) stops.add(document.createNode(stop));
  else document.set('stops', document.createNode([stop]));
  return document.toString({ lineWidth: 0 });
}

/** The stop as the lines of an item of a list whose hyphen stands in this column. */
export function stopLines(stop: KeptStop, column: number, eol = '\n'): string {
  const fields = order.flatMap((key) => (stop[key] === undefined ? [] : [`${key}: ${inline(stop[key])}`]));
  const indent = ' '.repeat(column);
  return fields.map((field, n) => `${indent}${n ? '  ' : '- '}${field}${eol}`).join('');
}

function spliced(yaml: string, stops: YAMLSeq, stop: KeptStop): string | undefined {
  const last = stops.items.at(-1) as { range?: [number, number, number] | null };
  if (!stops.range || !last.range) return undefined;
  const column = stops.range[0] - (yaml.lastIndexOf('\n', stops.range[0] - 1) + 1);
  const eol = yaml.includes('\r\n') ? '\r\n' : '\n';
  const [, end] = last.range;
  const line = yaml[end - 1] === '\n' ? end : yaml.indexOf('\n', end) + 1;
  // The last line of the front matter has no line break of its own.
  const [head, tail] = line ? [yaml.slice(0, line), yaml.slice(line)] : [`${yaml}${eol}`, ''];
  const lines = stopLines(stop, column, eol);
  return line ? head + lines + tail : (head + lines).slice(0, -eol.length);
}

/** Whether what was put in reads back as what was meant, and all else as before. */
function isMeant(before: string, after: string, stop: KeptStop): boolean {
  const [was, is] = [before, after].map((text) => parse(text));
  if (is!.errors.length) return false;
  const { stops: old, ...rest } = was!.toJS() as { stops: unknown[] };
  const { stops: now, ...same } = is!.toJS() as { stops: unknown[] };
  const text = (value: unknown) => JSON.stringify(value);
  return text(rest) === text(same) && text(now.slice(0, -1)) === text(old) && text(sorted(now.at(-1))) === text(sorted(stop));
}

const sorted = (value: unknown) => Object.entries(value as object).filter(([, one]) => one !== undefined).sort(([a], [b]) => (a < b ? -1 : 1));

const inline = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(inline).join(', ')}]`;
  if (typeof value === 'object' && value !== null) return `{ ${Object.entries(value).map(([key, one]) => `${key}: ${inline(one)}`).join(', ')} }`;
  return stringify(value, { lineWidth: 0 }).trimEnd();
};
