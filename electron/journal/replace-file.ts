import { dirname } from 'node:path';
import type { Disk } from './disk';
import { writeAll } from './write-all';

/** A virus scanner or an indexer on Windows holds a file for a moment; waits in ms, ten seconds together. */
const waits = [10, 20, 50, 100, 200, 400, 800, 1_600, 3_000, 3_820];
const passing = new Set(['EPERM', 'EBUSY', 'EACCES']);

export type Wait = (ms: number) => Promise<void>;
export const wait: Wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** Puts a whole new file in the place of an old one: whoever looks, even after a power cut, finds one of the two. */
export async function replaceFile(disk: Disk, path: string, { content, wait: pause = wait }: { content: Iterable<Uint8Array>; wait?: Wait }): Promise<void> {
  const beside = `${path}.tmp`;
  await writeWhole(disk, beside, content);
  await renamePatiently(disk, { from: beside, to: path, wait: pause });
  disk.syncFolder(dirname(path));
}

/** Chunk by chunk, so that a large file does not hold up the screen. */
async function writeWhole(disk: Disk, path: string, content: Iterable<Uint8Array>): Promise<void> {
  const file = disk.open(path, 'w');
  try {
    for (const bytes of content) {
      writeAll(disk, file, bytes);
      await new Promise((resolve) => setImmediate(resolve));
    }
    disk.sync(file);
  } finally {
    disk.close(file);
  }
}

/** The old file is never deleted first: until the new one has its name, the old one counts. */
export async function renamePatiently(disk: Disk, { from, to, wait: pause }: { from: string; to: string; wait: Wait }): Promise<void> {
  for (const ms of [...waits, undefined]) {
    try {
      return disk.rename(from, to);
    } catch (error) {
      if (ms === undefined || !passing.has((error as NodeJS.ErrnoException).code ?? '')) throw error;
      await pause(ms);
    }
  }
}
