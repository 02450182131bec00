const day = 24 * 60;
const minute = 60_000;

export interface Tick {
  /** The clock on the wall. */
  when: Date;
  /** Ms since the kiosk started, on a clock that nobody sets. */
  running: number;
  /** Ms since somebody touched it. */
  untouched: number;
}

/** A kiosk that has just started needs no restart: in autumn the hour of the restart comes twice. */
const fresh = 2 * 60 * minute;
const alone = 3 * minute;
/** When somebody is there all night it waits for the next. */
const patience = 6 * 60 * minute;

/**
 * Whether the nightly restart is due at this tick. It is wanted from the moment the clock passes its time (a clock that is
 * put forward passes it too, one that is put back does not) and due when nobody is there.
 */
export function nightly() {
  let before: number | undefined;
  let wanted: number | undefined;
  return ({ when, running, untouched }: Tick, at: string): boolean => {
    const now = when.getHours() * 60 + when.getMinutes();
    if (at !== 'never' && before !== undefined && passes(before, now, Number(at.slice(0, 2)) * 60 + Number(at.slice(3))) && running > fresh) wanted = running;
    before = now;
    if (wanted !== undefined && (running - wanted > patience || at === 'never')) wanted = undefined;
    return wanted !== undefined && untouched > alone;
  };
}

/** Does the hand of the clock go over `at` on its way? A way of more than half a day is one back. */
function passes(before: number, now: number, at: number): boolean {
  const way = (now - before + day) % day;
  const far = (at - before + day) % day;
  return way < day / 2 && far > 0 && far <= way;
}
