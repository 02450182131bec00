import { cp, mkdtemp, readdir, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Issue } from '../../../exhibit/format/issue';

/** `fixtures/sound` is a whole exhibit without a fault; each folder of `fixtures/faults` holds what differs from it. */
const fixtures = resolve(import.meta.dirname, '../../fixtures');

export interface Fault {
  name: string;
  says: string;
  /** What a repository cannot hold on every disk: files to take away, links and copies to make. */
  remove?: string[];
  link?: Record<string, string>;
  copy?: Record<string, string>;
  issues: Issue[];
  left: string[];
}

export const sound = join(fixtures, 'sound');

export const faults = async (): Promise<Fault[]> => {
  const names = (await readdir(join(fixtures, 'faults'))).sort();
  return Promise.all(names.map(async (name) => ({ name, ...(JSON.parse(await readFile(join(fixtures, 'faults', name, 'expected.json'), 'utf8')) as Omit<Fault, 'name'>) })));
};

/** Runs `use` on a copy of the sound exhibit with the fault built in. */
export const withFault = async <T>({ name, remove = [], link = {}, copy = {} }: Omit<Fault, 'says' | 'issues' | 'left'>, use: (dir: string) => Promise<T>): Promise<T> => {
  const dir = await mkdtemp(join(tmpdir(), 'vitrine-fixture-'));
  try {
    await cp(sound, dir, { recursive: true });
    if (name) await cp(join(fixtures, 'faults', name), dir, { recursive: true, filter: (path) => !path.endsWith('expected.json') });
    for (const file of remove) await rm(join(dir, file));
    for (const [file, from] of Object.entries(copy)) await cp(join(dir, from), join(dir, file));
    for (const [file, target] of Object.entries(link)) await symlink(target, join(dir, file));
    return await use(dir);
  } finally {
    await rm(dir, { recursive: true });
  }
};
