import type { Disk } from './disk';
import { longestLine, readLine, type Line } from './line';

/** A stretch of a file that is no record: torn, zeroed or flipped. */
export interface Damage { from: number; bytes: Buffer }

export interface Reading {
  damage: Damage[];
  /** How many bytes were read. */
  size: number;
}

const CHUNK = 1024 * 1024;
const FEED = 10;

/** Reads a file of lines from begin to end; what is no record is given back, and the records after it are read all the same. */
export function readRecords(disk: Disk, path: string, take: (line: Line) => void): Reading {
  const file = disk.open(path, 'r');
  try {
    return readFile(disk, file, take);
  } finally {
    disk.close(file);
  }
}

function readFile(disk: Disk, file: number, take: (line: Line) => void): Reading {
  const damage: Damage[] = [];
  let window = Buffer.alloc(0);
  let start = 0;
  const size = disk.size(file);
  for (;;) {
    const chunk = Buffer.allocUnsafe(Math.min(CHUNK, Math.max(0, size - start - window.length)));
    const count = chunk.length && disk.read(file, chunk, start + window.length);
    const last = count === 0;
    if (count) window = Buffer.concat([window, chunk.subarray(0, count)]);
    const used = readWindow(window, { last, take, broken: (from, to) => noteDamage(damage, { from: start + from, bytes: Buffer.from(window.subarray(from, to)) }) });
    window = window.subarray(used);
    start += used;
    if (last) return { damage, size: start };
  }
}

interface Readers { last: boolean; take: (line: Line) => void; broken: (from: number, to: number) => void }

/** How far it was read: a line that may go on beyond the window is left for the next one. */
function readWindow(window: Buffer, { last, take, broken }: Readers): number {
  let at = 0;
  while (at < window.length) {
    if (!last && window.length - at < longestLine * 2) return at;
    const line = readLine(window, at);
    if (line) {
      take(line);
      if (!line.ended) broken(Math.min(line.end - 1, window.length), Math.min(line.end, window.length));
      at = line.end;
    } else {
      const next = nextLine(window, at);
      broken(at, next);
      at = next;
    }
  }
  return window.length;
}

/** Where reading can begin again after damage. */
function nextLine(window: Buffer, at: number): number {
  const feed = window.indexOf(FEED, at);
  return feed < 0 ? window.length : feed + 1;
}

/** Stretches that touch are one. */
function noteDamage(damage: Damage[], found: Damage): void {
  const before = damage.at(-1);
  if (before && before.from + before.bytes.length === found.from) before.bytes = Buffer.concat([before.bytes, found.bytes]);
  else damage.push(found);
}
