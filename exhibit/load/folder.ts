/** Lists an exhibit folder: what is in it, and what must not be. Nothing is followed out of it. */
import { lstat, opendir } from 'node:fs/promises';
import { join } from 'node:path';
import { issue, type Issue } from '../format/issue';

export interface Folder {
  dir: string;
  /** Bytes by path relative to `dir`, with forward slashes; regular files only, in code-point order. */
  files: Map<string, number>;
  issues: Issue[];
}

const DEEPEST = 8;
const MOST_FILES = 50_000;

export const listFolder = async (dir: string): Promise<Folder> => {
  const folder: Folder = { dir, files: new Map(), issues: [] };
  await walk(folder, '', 0);
  folder.files = new Map([...folder.files].sort(([a], [b]) => (a < b ? -1 : 1)));
  folder.issues.push(...twins(folder.files.keys()));
  return folder;
};

const walk = async (folder: Folder, under: string, depth: number): Promise<void> => {
  for (const name of await names(join(folder.dir, under))) {
    const file = under ? `${under}/${name}` : name;
    if (name.startsWith('.')) continue;
    const found = await lstat(join(folder.dir, file));
    if (found.isSymbolicLink()) {
      folder.issues.push(issue('FS1', { file }, 'expected a file, found a symbolic link; copy the file itself here'));
    } else if (found.isDirectory()) {
      if (depth < DEEPEST) await walk(folder, file, depth + 1);
      else folder.issues.push(issue('FS6', { file }, `folders deeper than ${DEEPEST} are not read`));
    } else if (found.isFile() && folder.files.size < MOST_FILES) {
      folder.files.set(file, found.size);
    } else {
      folder.issues.push(issue('FS6', { file }, found.isFile() ? `only ${MOST_FILES} files are read` : 'expected a file, found a device'));
    }
  }
};

const names = async (dir: string): Promise<string[]> => {
  const found: string[] = [];
  for await (const entry of await opendir(dir)) found.push(entry.name);
  return found.sort();
};

/** Two names that are one on a Windows or Mac disk. */
const twins = (files: Iterable<string>): Issue[] => {
  const seen = new Map<string, string>();
  const issues: Issue[] = [];
  for (const file of files) {
    const folded = file.normalize('NFC').toLowerCase();
    const other = seen.get(folded);
    if (other) issues.push(issue('FS5', { file }, `expected a name of its own, found one that "${other}" also has on Windows and Mac disks`));
    else seen.set(folded, file);
  }
  return issues;
};
