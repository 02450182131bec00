import { add, keyOf, type Day } from './day';
import type { Counted } from './counted';
import type { Month, monthFiles } from './month-files';

/** Written at most this often: a power cut costs a minute of sums, and flash memory lives. */
const pause = 60_000;

interface Surroundings {
  files: ReturnType<typeof monthFiles>;
  now: () => number;
  after: (ms: number, act: () => void) => void;
  /** How many months to keep. */
  keep: () => number;
  /** Told when the disk takes nothing any more, once until it does again. */
  trouble: (words: string) => void;
}

/** Counts in memory and writes now and then; on a disk that refuses, it goes on counting and tries again. */
export function keeper({ files, now, after, keep, trouble }: Surroundings) {
  let month = '';
  let days: Month = {};
  let dirty = false;
  let waiting = false;
  let failed = false;

  function today(): { day: Day; hour: number } {
    const { date, hour } = localTime(now());
    if (date.slice(0, 7) !== month) turnTo(date.slice(0, 7));
    return { day: (days[date] ??= {}), hour };
  }

  function turnTo(next: string): void {
    flush();
    month = next;
    days = files.read(next);
    files.prune(keep());
  }

  function count(counted: Counted): void {
    const { day, hour } = today();
    for (const key of keyOf(counted, hour)) addTo(day, key);
  }

  function addTo(day: Day, key: string): void {
    if (!add(day, key)) return;
    dirty = true;
    if (!waiting) write();
  }

  function write(): void {
    waiting = true;
    after(pause, () => {
      waiting = false;
      flush();
      if (dirty) write();
    });
  }

  /** Everything on the disk, now: before the end, and before it is exported. */
  function flush(): void {
    if (!dirty) return;
    try {
      files.write(month, days);
      dirty = failed = false;
    } catch (error) {
      if (!failed) trouble(`not written: ${(error as Error).message}`);
      failed = true;
    }
  }

  /** Every day that is kept, the oldest first. */
  function all(): [string, Day][] {
    today();
    const others = files.names().filter((name) => name !== month).flatMap((name) => Object.entries(files.read(name)));
    return [...others, ...Object.entries(days)].sort(([a], [b]) => (a < b ? -1 : 1));
  }

  return {
    count,
    countFault: (kind: string) => addTo(today().day, `fault/${kind}`),
    countMessage: () => addTo(today().day, 'message'),
    flush,
    all,
  };
}

/** By the clock on the wall: a visit at nine is at nine. */
export function localTime(now: number): { date: string; hour: number } {
  const at = new Date(now);
  const two = (number: number) => String(number).padStart(2, '0');
  return { date: `${String(at.getFullYear()).padStart(4, '0')}-${two(at.getMonth() + 1)}-${two(at.getDate())}`, hour: at.getHours() };
}
