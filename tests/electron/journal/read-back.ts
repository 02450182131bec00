import type { Disk } from '../../../electron/journal/disk';
import { openJournal, type Journal, type JournalOptions } from '../../../electron/journal/journal';

export const folder = '/journal';

/** A journal of words on a disk in memory, with what it gave when it was opened. */
export async function openWords(disk: Disk, more: Partial<JournalOptions<string>> = {}): Promise<Journal<string> & { words: string[]; told: string[] }> {
  const [words, told]: string[][] = [[], []];
  const journal = await openJournal<string>(folder, {
    disk, lock: () => () => undefined, wait: () => Promise.resolve(),
    take: (word) => words!.push(word), tell: (line) => told!.push(line), ...more,
  });
  return Object.assign(journal, { words: words!, told: told! });
}
