import * as fs from 'node:fs';
import { join } from 'node:path';

export type LookFs = Pick<typeof fs, 'readdirSync' | 'lstatSync'>;

/** A file that calls itself a package. Two looks at the same file give the same `key`. */
export interface Found {
  path: string;
  name: string;
  bytes: number;
  changed: number;
  key: string;
  from: 'stick' | 'folder';
}

/** More on one stick than anyone puts there. */
const most = 50;

/** The packages right in a folder, the latest first. Links and folders are none, and a folder that is not there has none. */
export function findPackages(folder: string, from: Found['from'], disk: LookFs = fs): Found[] {
  const found = listed(folder, disk).flatMap((name) => {
    const path = join(folder, name);
    const stat = orNothing(() => disk.lstatSync(path));
    return stat?.isFile() ? [{ path, name, from, bytes: stat.size, changed: stat.mtimeMs, key: `${path}\0${stat.size}\0${stat.mtimeMs}` }] : [];
  });
  return found.sort((a, b) => b.changed - a.changed).slice(0, most);
}

/** Finders and explorers leave names that begin with a dot beside what they copy. */
const listed = (folder: string, disk: LookFs) => (orNothing(() => disk.readdirSync(folder)) ?? []).filter((name) => /^[^.].*\.vitrine$/i.test(name)).slice(0, 1000);

function orNothing<T>(look: () => T): T | undefined {
  try {
    return look();
  } catch {
    return undefined;
  }
}
