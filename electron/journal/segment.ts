import { join } from 'node:path';
import type { Disk } from './disk';
import { writeLine } from './line';
import { segmentName } from './names';
import { writeAll } from './write-all';

/** One file of records, written to its end and never again after a fault. */
export interface Segment {
  /** Returns when the record is on the disk, or throws; after a throw the segment is done. */
  write: (number: number, json: string) => void;
  readonly size: number;
  close: () => void;
}

export function beginSegment(disk: Disk, folder: string, first: number): Segment {
  const path = join(folder, segmentName(first));
  const file = disk.open(path, 'wx');
  let size = 0;
  let named = false;
  return {
    write(number, json) {
      const bytes = writeLine(number, json);
      try {
        writeAll(disk, file, bytes);
        disk.sync(file);
        // The name must last before the first record is acknowledged.
        if (!named) disk.syncFolder(folder);
        named = true;
        size += bytes.length;
      } catch (error) {
        // What a failed sync left in memory may reach the disk or not: nothing is written after it in this file.
        abandon(disk, { file, path, size });
        throw error;
      }
    },
    get size() {
      return size;
    },
    close: () => disk.close(file),
  };
}

function abandon(disk: Disk, { file, path, size }: { file: number; path: string; size: number }): void {
  const attempts = [() => disk.truncate(file, size), () => disk.close(file), () => size === 0 && disk.remove(path)];
  for (const attempt of attempts) {
    try {
      attempt();
    } catch {
      // A torn tail is found and set aside when the journal is opened next.
    }
  }
}
