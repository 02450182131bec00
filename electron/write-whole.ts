import * as fs from 'node:fs';
import { dirname } from 'node:path';

export type WriteFs = Pick<typeof fs, 'openSync' | 'writeSync' | 'fsyncSync' | 'closeSync' | 'renameSync' | 'rmSync'>;

/** Virus scanners hold a fresh file for a moment; after this many looks the disk is at fault. */
const tries = 5;

/** Replaces a file in one step: whenever the power goes, either the old or the new one is there, whole. Throws when the disk will not. */
export function writeWhole(file: string, text: string, disk: WriteFs = fs, wait = pause): void {
  const fresh = `${file}.new`;
  try {
    writeThrough(fresh, text, disk);
    rename(fresh, file, disk, wait);
    keepFolder(dirname(file), disk);
  } catch (error) {
    tidy(fresh, disk);
    throw error;
  }
}

function writeThrough(file: string, text: string, disk: WriteFs): void {
  const handle = disk.openSync(file, 'w', 0o600);
  try {
    const bytes = Buffer.from(text);
    for (let done = 0; done < bytes.length; ) done += disk.writeSync(handle, bytes, done);
    disk.fsyncSync(handle);
  } finally {
    disk.closeSync(handle);
  }
}

function rename(from: string, to: string, disk: WriteFs, wait: (milliseconds: number) => void): void {
  for (let n = 1; ; n += 1) {
    try {
      return disk.renameSync(from, to);
    } catch (error) {
      const held = ['EPERM', 'EBUSY', 'EACCES'].includes((error as NodeJS.ErrnoException).code ?? '');
      if (!held || n === tries) throw error;
      wait(20 * 2 ** n);
    }
  }
}

/** The new name is on the disk only when its folder is. Windows opens no folders, and needs not. */
function keepFolder(folder: string, disk: WriteFs): void {
  let handle: number | undefined;
  try {
    handle = disk.openSync(folder, 'r');
    disk.fsyncSync(handle);
  } catch {
    // A file system that cannot is as safe as it gets.
  } finally {
    if (handle !== undefined) disk.closeSync(handle);
  }
}

function tidy(file: string, disk: WriteFs): void {
  try {
    disk.rmSync(file, { force: true });
  } catch {
    // Read-only: there is nothing to tidy.
  }
}

const pause = (milliseconds: number): void => void Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
