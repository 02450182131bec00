import { join } from 'node:path';
import type { Disk } from './disk';
import { writeAll } from './write-all';

const SIZE = 256 * 1024;
const NAME = 'reserve.bin';

/** Room kept for the staff: on a full disk a message can still be hidden. */
export function keepReserve(disk: Disk, folder: string): void {
  if (disk.list(folder).includes(NAME)) return;
  const path = join(folder, NAME);
  const file = disk.open(path, 'w');
  try {
    writeAll(disk, file, Buffer.alloc(SIZE));
    disk.sync(file);
    disk.close(file);
  } catch (error) {
    disk.close(file);
    disk.remove(path);
    throw error;
  }
}

/** Gives the room back to the disk; whether there was any. */
export function giveReserve(disk: Disk, folder: string): boolean {
  if (!disk.list(folder).includes(NAME)) return false;
  disk.remove(join(folder, NAME));
  return true;
}
