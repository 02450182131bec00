import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { npm } from './npm.mjs';
import { root, run, step } from './progress.mjs';
import { hash, isFresh, stamp } from './stamp.mjs';

/** `npm ci` when what is installed is not what the lockfile says. */
export async function installNodeModules() {
  const mark = join(root, 'node_modules/.vitrine-lockfile');
  const state = hash(['package-lock.json']);
  if (isFresh(mark, state)) return;
  if (!matches(read('package-lock.json'), read('node_modules/.package-lock.json'))) {
    await step('Installing the packages (npm ci)', () => run(...npm('ci', '--no-audit', '--no-fund')));
  }
  stamp(mark, state);
}

/**
 * Did somebody install this very lockfile by hand? npm keeps a copy of what it installed.
 * A package that is wanted but not there is in order only when it is optional (made for another platform).
 */
export function matches(wanted, installed) {
  if (!wanted || !installed) return false;
  const { '': _project, ...packages } = wanted.packages;
  const same = ([path, { integrity, optional }]) => (installed.packages[path] ? installed.packages[path].integrity === integrity : optional === true);
  return Object.entries(packages).every(same) && Object.keys(installed.packages).every((path) => path in packages);
}

function read(path) {
  try {
    return JSON.parse(readFileSync(join(root, path), 'utf8'));
  } catch {
    return undefined;
  }
}
