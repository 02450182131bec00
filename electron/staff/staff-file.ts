import * as fs from 'node:fs';
import { join } from 'node:path';
import { writeWhole, type WriteFs } from '../write-whole';
import { isHash } from './pin';
import { noMistakes, type Throttle } from './throttle';

export interface Staff extends Throttle {
  pin: string;
}

export type StaffFs = WriteFs & Pick<typeof fs, 'readFileSync'>;

/**
 * `staff.json` of a data folder and its copy. Without the file there is no PIN: deleting it is how a forgotten one is
 * forgiven. A file that is damaged opens the door to nobody: its copy counts, or none.
 */
export function staffFile(folder: string, disk: StaffFs = fs) {
  const file = join(folder, 'staff.json');
  const copy = join(folder, 'staff.copy.json');

  function read(): Staff | 'fresh' | 'damaged' {
    const own = look(file);
    return own === 'damaged' ? withoutFresh(look(copy)) : own;
  }

  function look(path: string): Staff | 'fresh' | 'damaged' {
    try {
      const { pin, mistakes, closedAt, closedFor } = JSON.parse(disk.readFileSync(path, 'utf8')) as Record<string, unknown>;
      if (!isHash(pin)) return 'damaged';
      return { pin, ...([mistakes, closedAt, closedFor].every(isCount) ? ({ mistakes, closedAt, closedFor } as Throttle) : noMistakes) };
    } catch (error) {
      return (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'fresh' : 'damaged';
    }
  }

  /** False when the disk did not take it. */
  function write(staff: Staff): boolean {
    try {
      const text = `${JSON.stringify(staff)}\n`;
      writeWhole(file, text, disk);
      writeWhole(copy, text, disk);
      return true;
    } catch {
      return false;
    }
  }

  return { read, write };
}

const withoutFresh = (staff: Staff | 'fresh' | 'damaged') => (staff === 'fresh' ? 'damaged' : staff);

const isCount = (value: unknown) => typeof value === 'number' && Number.isFinite(value) && value >= 0;
