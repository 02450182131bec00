import { join } from 'node:path';
import type { Disk } from './disk';
import { backupsOf, segmentsOf, snapshotsOf } from './names';
import type { Damage } from './read-records';
import { readRecords } from './read-records';
import { lookAt, readSnapshot, type Snapshot } from './snapshot';

export interface Replay {
  /** The number of the last record that was ever written here. */
  last: number;
  /** Records that no snapshot holds yet. */
  loose: number;
  damage: { name: string; damage: Damage }[];
  /** Where the entries came from, when the snapshots were damaged: a backup, or what could be saved. */
  saved?: string;
}

/** Gives every entry of a journal, in the order in which it was written: the newest whole snapshot, then the records since. */
export function replay(disk: Disk, folder: string, take: (entry: unknown) => void): Replay {
  const names = disk.list(folder);
  const { base, saved } = findBase(disk, folder, names);
  const found: Replay = { last: base?.upTo ?? 0, loose: 0, damage: [], saved };
  if (base) readSnapshot(disk, base.path, take);
  for (const { name, number } of segmentsOf(names)) {
    found.last = Math.max(found.last, number - 1);
    const { damage } = readRecords(disk, join(folder, name), (line) => {
      if (line.number <= found.last) return;
      found.last = line.number;
      found.loose++;
      take(JSON.parse(line.json));
    });
    // A segment whose first record was torn has used up its number: the name is taken.
    found.last = Math.max(found.last, number);
    found.damage.push(...damage.map((one) => ({ name, damage: one })));
  }
  return found;
}

/** The newest whole snapshot; else the newest whole backup; else what can be read of the newest snapshot. */
function findBase(disk: Disk, folder: string, names: string[]): { base?: Snapshot; saved?: string } {
  const snapshots = snapshotsOf(names).reverse();
  for (const { name } of snapshots) {
    const base = lookAt(disk, folder, name);
    if (base.whole) return { base };
  }
  const backups = join(folder, 'backups');
  for (const name of backupsOf(disk.list(backups)).reverse()) {
    const base = lookAt(disk, backups, name);
    if (base.whole) return { base, saved: `backups/${name}` };
  }
  const [torn] = snapshots;
  return torn ? { base: { path: join(folder, torn.name), upTo: torn.number, whole: false }, saved: torn.name } : {};
}
