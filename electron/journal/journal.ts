import { join } from 'node:path';
import { compactJournal } from './compact';
import { nodeDisk, type Disk } from './disk';
import { takeLock } from './lock';
import { longestLine } from './line';
import { quarantine } from './quarantine';
import { replay } from './replay';
import { wait as waitFor, type Wait } from './replace-file';
import { giveReserve, keepReserve } from './reserve';
import { beginSegment, type Segment } from './segment';
import { StorageError, troubleOf, type Trouble } from './trouble';

export interface JournalOptions<Entry> {
  /** Given every entry in order while the journal is opened. */
  take: (entry: Entry) => void;
  /** What was found damaged or cannot be kept, in words for the log. */
  tell?: (words: string) => void;
  disk?: Disk;
  /** One process writes; gives what lets go, or throws. */
  lock?: (path: string) => () => void;
  wait?: Wait;
}

export interface Journal<Entry> {
  /** Returns when the entry has reached the disk; throws a `StorageError` when it has not. An urgent one may use the reserve. */
  append: (entry: Entry, how?: { urgent?: boolean }) => void;
  /** Why the last attempt to keep something failed; undefined when all is well. */
  readonly trouble: Trouble | undefined;
  /** Records that no snapshot holds yet. */
  readonly loose: number;
  /** Damage was found when it was opened. */
  readonly damaged: boolean;
  /** Whether something could be kept now, found out by trying. */
  probe: () => boolean;
  /** All that there is, in few entries, replaces the records that led to it. */
  compact: (entries: readonly Entry[], how: { day: string; keep: number }) => Promise<void>;
  close: () => void;
}

/** A segment of this size is followed by the next. */
const FULL = 1024 * 1024;

/** Opens the journal of a folder, whatever state it is in. */
export async function openJournal<Entry>(folder: string, options: JournalOptions<Entry>): Promise<Journal<Entry>> {
  const { take, tell = () => undefined, disk = nodeDisk, lock = takeLock, wait = waitFor } = options;
  let trouble: Trouble | undefined;
  let release: (() => void) | undefined;
  let segment: Segment | undefined;
  let compacting = Promise.resolve();

  const hold = () => {
    if (release) return;
    disk.makeFolder(folder);
    release = lock(join(folder, 'lock'));
  };
  /** Does what needs the disk; a failure is remembered and told once. */
  const attempt = <T>(work: () => T): T => {
    try {
      const done = work();
      trouble = undefined;
      return done;
    } catch (error) {
      const failed = new StorageError(error);
      if (failed.trouble !== trouble) tell(failed.message);
      trouble = failed.trouble;
      throw failed;
    }
  };

  try {
    attempt(hold);
  } catch {
    // It can be read all the same, and every append tries again.
  }
  const found = replay(disk, folder, (entry) => take(entry as Entry));
  let next = found.last + 1;
  let loose = found.loose;
  await setAside();
  try {
    if (release) attempt(() => keepReserve(disk, folder));
  } catch {
    // Told by `attempt`; what is short may do for a message.
  }

  async function setAside(): Promise<void> {
    if (found.saved) tell(`the snapshots are damaged: read from ${found.saved}`);
    for (const { name, damage } of found.damage) {
      tell(`${name}: ${damage.bytes.length} bytes at ${damage.from} are damaged and set aside`);
      if (release) await quarantine(disk, folder, { name, damage, wait }).catch((error: Error) => tell(error.message));
    }
  }

  const write = (json: string) => {
    hold();
    // A number is used once, even for a record that failed: it may reach the disk after all.
    const number = next++;
    if (segment && segment.size > FULL) endSegment();
    segment ??= beginSegment(disk, folder, number);
    try {
      segment.write(number, json);
    } catch (error) {
      segment = undefined;
      throw error;
    }
    loose++;
  };
  const endSegment = () => {
    segment?.close();
    segment = undefined;
  };

  return {
    append(entry, { urgent = false } = {}) {
      const json = JSON.stringify(entry);
      if (json.length * 3 > longestLine) throw new RangeError('an entry is too long for the journal');
      attempt(() => {
        try {
          write(json);
        } catch (error) {
          if (!urgent || troubleOf(error) !== 'full' || !giveReserve(disk, folder)) throw error;
          write(json);
        }
      });
    },
    get trouble() {
      return trouble;
    },
    get loose() {
      return loose;
    },
    damaged: found.damage.length > 0 || found.saved !== undefined,
    probe() {
      if (!trouble) return true;
      try {
        attempt(() => {
          hold();
          keepReserve(disk, folder);
          tryWriting(disk, folder);
        });
      } catch {
        // `trouble` says why.
      }
      return !trouble;
    },
    compact(entries, { day, keep }) {
      // What the entries hold is fixed now; the writing waits for one that is still under way.
      const [upTo, held] = [next - 1, loose];
      endSegment();
      const compaction = compacting.then(async () => {
        hold();
        await compactJournal(disk, folder, { entries, upTo, day, keep, wait });
        loose -= held;
      });
      compacting = compaction.catch(() => undefined);
      return compaction;
    },
    close() {
      endSegment();
      release?.();
      release = undefined;
    },
  };
}

/** As much as the longest record. */
function tryWriting(disk: Disk, folder: string): void {
  const path = join(folder, 'probe.tmp');
  const file = disk.open(path, 'w');
  try {
    disk.write(file, Buffer.alloc(longestLine));
    disk.sync(file);
  } finally {
    disk.close(file);
    disk.remove(path);
  }
}
