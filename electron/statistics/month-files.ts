import * as fs from 'node:fs';
import { join } from 'node:path';
import { writeWhole, type WriteFs } from '../write-whole';
import { readDay, type Day } from './day';

/** The days of a month by date, such as `2027-05-14`. */
export type Month = Record<string, Day>;
export type MonthFs = WriteFs & Pick<typeof fs, 'readFileSync' | 'readdirSync' | 'mkdirSync'>;

const fileName = /^(\d{4}-\d{2})\.json$/;
const date = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

/** One small file a month in a folder. A file that cannot be read is put aside, and its month begins anew. */
export function monthFiles(folder: string, disk: MonthFs = fs) {
  const path = (month: string) => join(folder, `${month}.json`);

  function names(): string[] {
    try {
      return disk.readdirSync(folder).flatMap((name) => fileName.exec(name)?.[1] ?? []).sort();
    } catch {
      return [];
    }
  }

  function read(month: string): Month {
    let text: string;
    try {
      text = disk.readFileSync(path(month), 'utf8');
    } catch (error) {
      // What is there and cannot be read must not be written over.
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') putAside(month);
      return {};
    }
    try {
      const { days } = JSON.parse(text) as { days: Record<string, unknown> };
      const known = Object.entries(days).filter(([day]) => date.test(day) && day.startsWith(month));
      return Object.fromEntries(known.map(([day, counts]) => [day, readDay(counts)]));
    } catch {
      putAside(month);
      return {};
    }
  }

  function putAside(month: string): void {
    try {
      disk.renameSync(path(month), join(folder, `${month}.broken.json`));
    } catch {
      // Read-only: it is passed over again next time.
    }
  }

  /** Throws when the disk does not take it. */
  function write(month: string, days: Month): void {
    disk.mkdirSync(folder, { recursive: true });
    writeWhole(path(month), `${JSON.stringify({ format: 1, days })}\n`, disk);
  }

  /** Keeps the newest months. By their number and not by the clock: one that runs ahead for a day must not empty the folder. */
  function prune(keep: number): void {
    for (const month of names().slice(0, -keep)) {
      try {
        disk.rmSync(path(month), { force: true });
      } catch {
        // The next start tries again.
      }
    }
  }

  return { names, read, write, prune };
}
