import { limits } from './unpack-limits';
import { Refusal } from './unpack-refusal';

interface Element {
  name: string;
  parts: number[];
  /** Names of elements that it draws again: by `use`, as a pattern, mask or marker. */
  again: string[];
}

/** What draws a part of the drawing again when it is referred to. */
const repeating = new Set(['pattern', 'mask', 'marker', 'symbol']);

/**
 * How many elements are drawn when every reuse is: nine lines of ten uses each are a milliard. A reuse that leads back to
 * itself is refused as well.
 */
export function countDrawn(file: string, svg: string): void {
  const { elements, ids, styled } = read(file, svg);
  for (const id of styled) {
    const target = ids.get(id);
    // A rule may hold for any element, so no count is possible.
    if (target !== undefined && repeating.has(elements[target]!.name)) throw new Refusal('drawing', file, `a style rule that draws "${id.slice(0, 40)}" again; say it at the element`);
  }
  const counts = new Map<number, number>();
  const under = new Set<number>();
  const waiting = elements.map((_element, n) => n);
  while (waiting.length) {
    const n = waiting.at(-1)!;
    const { parts, again } = elements[n]!;
    const next = [...parts, ...again.flatMap((id) => ids.get(id) ?? [])];
    if (counts.has(n)) waiting.pop();
    else if (under.has(n)) {
      waiting.pop();
      under.delete(n);
      const count = next.reduce((sum, one) => sum + (counts.get(one) ?? 0), 1);
      if (count > limits.elements) throw new Refusal('drawing', file, `more than ${limits.elements} elements when each reuse is drawn`);
      counts.set(n, count);
    } else {
      under.add(n);
      for (const one of next) {
        if (under.has(one)) throw new Refusal('drawing', file, 'a part that draws itself again');
        if (!counts.has(one)) waiting.push(one);
      }
    }
  }
}

const tag = /<(?:(\/)|(?:\w{1,20}:)?([A-Za-z][\w-]{0,40}))/g;

/** The elements with what each holds and refers to. Tags are stepped over with their quotes: a ">" in a value ends nothing. */
function read(file: string, svg: string): { elements: Element[]; ids: Map<string, number>; styled: string[] } {
  const elements: Element[] = [];
  const ids = new Map<string, number>();
  const styled: string[] = [];
  const open: number[] = [];
  const text = withoutRemarks(svg);
  tag.lastIndex = 0;
  for (let match = tag.exec(text); match; match = tag.exec(text)) {
    const end = endOf(text, tag.lastIndex);
    const inside = text.slice(tag.lastIndex, end);
    tag.lastIndex = end + 1;
    if (match[1]) {
      open.pop();
      continue;
    }
    const number = elements.push({ name: match[2]!, parts: [], again: references(inside) }) - 1;
    if (elements.length > limits.elements) throw new Refusal('drawing', file, `more than ${limits.elements} elements`);
    const id = /(?:^|\s)id\s{0,9}=\s{0,9}["']([^"']{1,200})/.exec(inside)?.[1];
    if (id && !ids.has(id)) ids.set(id, number);
    const parent = open.at(-1);
    if (parent !== undefined) elements[parent]!.parts.push(number);
    if (!inside.endsWith('/')) open.push(number);
    if (match[2] === 'style') styled.push(...references(text.slice(end, text.indexOf('</', end) < 0 ? text.length : text.indexOf('</', end))));
  }
  return { elements, ids, styled };
}

const references = (text: string) => (text.includes('#') ? [...text.matchAll(/(?:href\s{0,9}=\s{0,9}["']\s{0,9}|url\(\s{0,9}["']?)#([^"')\s]{1,200})/g)].map(([, id]) => id!) : []);

function endOf(text: string, from: number): number {
  for (let at = from; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === '>') return at;
    if (sign === '"' || sign === "'") {
      const close = text.indexOf(sign, at + 1);
      if (close < 0) return text.length;
      at = close;
    }
  }
  return text.length;
}

function withoutRemarks(svg: string): string {
  const parts: string[] = [];
  let at = 0;
  for (let start = svg.indexOf('<!--'); start >= 0; start = svg.indexOf('<!--', at)) {
    parts.push(svg.slice(at, start));
    const close = svg.indexOf('-->', start + 4);
    at = close < 0 ? svg.length : close + 3;
  }
  return parts.join('') + svg.slice(at);
}
