import { join } from 'node:path';
import type { Disk } from './disk';
import { writeLine } from './line';
import { readRecords } from './read-records';

/** The last line of a snapshot: without it the file is not whole. */
interface End { end: { upTo: number; count: number } }

/** The lines of a snapshot in chunks: one an entry, numbered from 1, then the end. */
export function* snapshotLines(entries: readonly unknown[], upTo: number): Iterable<Uint8Array> {
  const each = 512;
  for (let from = 0; from < entries.length; from += each) {
    yield Buffer.concat(entries.slice(from, from + each).map((entry, i) => writeLine(from + i + 1, JSON.stringify({ entry }))));
  }
  yield writeLine(entries.length + 1, JSON.stringify({ end: { upTo, count: entries.length } } satisfies End));
}

export interface Snapshot { path: string; upTo: number; whole: boolean }

/** Whether a snapshot is whole, and up to which record it tells. */
export function lookAt(disk: Disk, folder: string, name: string): Snapshot {
  const path = join(folder, name);
  let [read, end] = [0, undefined as End['end'] | undefined];
  const { damage } = readRecords(disk, path, ({ json, number }) => {
    if (number === read + 1) read = number;
    if (json.startsWith('{"end"')) end = (JSON.parse(json) as End).end;
  });
  return { path, upTo: end?.upTo ?? 0, whole: !damage.length && end !== undefined && read === end.count + 1 };
}

/** Gives each entry of a snapshot; of a damaged one whatever can still be read. */
export function readSnapshot(disk: Disk, path: string, take: (entry: unknown) => void): void {
  readRecords(disk, path, ({ json }) => {
    const read = JSON.parse(json) as { entry?: unknown };
    if ('entry' in read) take(read.entry);
  });
}
