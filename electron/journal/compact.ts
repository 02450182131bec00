import { join } from 'node:path';
import type { Disk } from './disk';
import { backupName, backupsOf, segmentsOf, snapshotName, snapshotsOf } from './names';
import { replaceFile, type Wait } from './replace-file';
import { snapshotLines } from './snapshot';

export interface Compaction {
  entries: readonly unknown[];
  /** The number of the last record that the entries hold. */
  upTo: number;
  /** The backup of this day is replaced. */
  day: string;
  /** How many days' backups remain. */
  keep: number;
  wait?: Wait;
}

/**
 * Writes what the journal comes to as a snapshot and as the day's backup, then removes what two snapshots hold: should
 * the newest be damaged, the one before it and the records since tell the same.
 */
export async function compactJournal(disk: Disk, folder: string, { entries, upTo, day, keep, wait }: Compaction): Promise<void> {
  const backups = join(folder, 'backups');
  await replaceFile(disk, join(folder, snapshotName(upTo)), { content: snapshotLines(entries, upTo), wait });
  disk.makeFolder(backups);
  disk.syncFolder(folder);
  await replaceFile(disk, join(backups, backupName(day)), { content: snapshotLines(entries, upTo), wait });
  for (const name of backupsOf(disk.list(backups)).slice(0, -keep)) disk.remove(join(backups, name));
  removeHeld(disk, folder);
}

function removeHeld(disk: Disk, folder: string): void {
  const names = disk.list(folder);
  const snapshots = snapshotsOf(names);
  const before = snapshots.at(-2);
  if (!before) return;
  for (const { name } of snapshots.slice(0, -2)) disk.remove(join(folder, name));
  const segments = segmentsOf(names);
  segments.forEach(({ name }, i) => {
    const next = segments[i + 1];
    if (next && next.number <= before.number + 1) disk.remove(join(folder, name));
  });
}
