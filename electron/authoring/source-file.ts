import { chmodSync, existsSync, lstatSync, mkdirSync, readFileSync, realpathSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { writeWhole } from '../write-whole';

/** Bytes; the format takes no larger file of an item. */
const largest = 524_288;

/** What a file must still hold, and what it is to hold. Undefined: there is none. */
export interface Change {
  path: string;
  before?: string;
  after?: string;
}

/** The text of an author's file; undefined when there is none. Throws when it is no text. */
export function readSource(path: string): string | undefined {
  if (!existsSync(path)) return undefined;
  if (statSync(path).size > largest) throw new Error('it is larger than an item’s file can be');
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(path));
}

/** Whether every file still holds what the changes were made from. */
export const stand = (changes: Change[]): boolean => changes.every(({ path, before }) => readSource(path) === before);

/** Writes all of them, or none: what was written before one that will not be is put back. */
export function writeAll(changes: Change[]): void {
  const done: Change[] = [];
  try {
    for (const change of changes) {
      put(change.path, change.after);
      done.push(change);
    }
  } catch (error) {
    for (const { path, before } of done.reverse()) put(path, before);
    throw error;
  }
}

function put(path: string, text: string | undefined): void {
  if (text === undefined) rmSync(path, { force: true });
  else replace(path, text);
}

/** The author's own link and the author's own permissions stay. */
function replace(path: string, text: string): void {
  const there = lstatSync(path, { throwIfNoEntry: false });
  const real = there ? realpathSync(path) : path;
  const mode = there ? statSync(real).mode & 0o777 : 0o666 & ~process.umask();
  mkdirSync(dirname(real), { recursive: true });
  writeWhole(real, text);
  chmodSync(real, mode);
}
