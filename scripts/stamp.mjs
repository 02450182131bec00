import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { root } from './progress.mjs';

/** One hash over the names and contents of files and folders, relative to the root of the project. */
export function hash(paths, from = root) {
  const sum = createHash('sha256');
  for (const path of paths) {
    for (const file of files(resolve(from, path))) {
      sum.update(`${file.slice(from.length)}\0`).update(readFileSync(file)).update('\0');
    }
  }
  return sum.digest('hex');
}

function files(path) {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) return [];
  if (stat.isFile()) return [path];
  return readdirSync(path).sort().flatMap((name) => files(join(path, name)));
}

/** Is `file` the stamp of this very state? */
export function isFresh(file, state) {
  try {
    return readFileSync(file, 'utf8') === state;
  } catch {
    return false;
  }
}

export function stamp(file, state) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, state);
}
