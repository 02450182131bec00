import { limits } from './unpack-limits';
import { Refusal } from './unpack-refusal';

const utf8 = new TextDecoder('utf-8', { fatal: true });

export function textOf(file: string, bytes: Uint8Array): string {
  try {
    return utf8.decode(bytes);
  } catch {
    throw new Refusal('json', file, 'letters that are not UTF-8');
  }
}

/** JSON whose size and depth were bounded by a scan of its text: a parser would first take all of the memory. */
export function readJson(file: string, text: string): unknown {
  scan(file, text);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new Refusal('json', file, (error as Error).message.split('\n')[0]!.slice(0, 80));
  }
  return value;
}

function scan(file: string, text: string): void {
  let depth = 0;
  let values = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charCodeAt(at);
    if (quoted) {
      if (sign === 92) at += 1;
      else if (sign === 34) quoted = false;
    } else if (sign === 34) quoted = true;
    else if (sign === 44) values += 1;
    else if (sign === 91 || sign === 123) {
      values += 1;
      if ((depth += 1) > limits.depth) throw new Refusal('json', file, `deeper than ${limits.depth}`);
    } else if (sign === 93 || sign === 125) depth -= 1;
  }
  if (values > limits.values) throw new Refusal('json', file, `${values} values`);
}

/** Keys that change what an object is when it is copied. */
const magic = new Set(['__proto__', 'constructor', 'prototype']);

/** Every key of a value with what it holds, without recursion. */
export function walk(file: string, value: unknown, visit: (key: string, held: unknown) => void): void {
  const waiting = [value];
  while (waiting.length) {
    const next = waiting.pop();
    if (Array.isArray(next)) {
      for (const held of next) if (typeof held === 'object' && held !== null) waiting.push(held);
    } else if (typeof next === 'object' && next !== null) {
      for (const [key, held] of Object.entries(next)) {
        if (magic.has(key)) throw new Refusal('json', file, `the key ${key}`);
        visit(key, held);
        if (typeof held === 'object' && held !== null) waiting.push(held);
      }
    }
  }
}
