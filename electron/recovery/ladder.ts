import type { FaultKind } from './fault-numbers';

/** What to do about a page that is lost. Waits in ms. */
export type Remedy =
  | { kind: 'reload'; after: number }
  /** The whole application anew, after a wait that keeps two starts apart. */
  | { kind: 'restart'; after: number }
  | { kind: 'goBack' }
  /** Nothing helps: the attendant's screen. */
  | { kind: 'attendant' };

/** What the data folder remembers between starts. Times are ms of the machine's own clock, which nobody sets. */
export interface Memory {
  /** When the application had to start anew because of a fault. */
  restarts: number[];
  /** When this start began. */
  started: number;
  /** The exhibit has been exchanged for an earlier one since things went wrong. */
  wentBack: boolean;
}

const waits = [0, 1_000, 10_000];
const healthy = 60_000;
/** Starts within this time belong to one trouble. */
const trouble = 10 * 60_000;
/** Never a crash loop faster than this. */
const apart = 10_000;

/** How long ago; after a reboot the machine's clock begins at 0 again, and what was before it counts as just then. */
const age = (then: number, now: number) => (now >= then ? now - then : now);
export const recent = (times: readonly number[], now: number) => times.filter((time) => age(time, now) < trouble);

/**
 * The rungs, one after another: load the page again (at once, after 1 s, after 10 s); the fourth death within a minute of
 * the one before starts the application anew; after the third such start the exhibit before this one is shown; and when
 * that does not stay either, the attendant's screen. A minute in health forgives the deaths, ten minutes the starts.
 */
export function ladder(now: () => number, memory: () => Memory) {
  let deaths = 0;
  let before = -Infinity;
  return (fault: FaultKind): Remedy => {
    if (now() - before > healthy) deaths = 0;
    before = now();
    const after = waits[deaths++];
    // A program whose files are damaged or being replaced cannot be helped by loading a page.
    if (after !== undefined && fault !== 'launch') return { kind: 'reload', after };
    deaths = 0;
    return beyondReload(now(), memory());
  };
}

function beyondReload(now: number, { restarts, started, wentBack }: Memory): Remedy {
  if (recent(restarts, now).length < 3) return { kind: 'restart', after: Math.max(0, apart - age(started, now)) };
  return { kind: wentBack ? 'attendant' : 'goBack' };
}
