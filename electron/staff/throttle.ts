/** What is remembered of wrong PINs, in the file: switching the kiosk off and on forgives nothing. */
export interface Throttle {
  mistakes: number;
  /** Ms since 1970, and for how many ms from then. */
  closedAt: number;
  closedFor: number;
}

export const noMistakes: Throttle = { mistakes: 0, closedAt: 0, closedFor: 0 };

const free = 3;
const minute = 60_000;
const longest = 60 * minute;

/** Three mistakes close the door for a minute, each further one for twice as long as the last, up to an hour. */
export function afterMistake({ mistakes }: Throttle, now: number): Throttle {
  const made = mistakes + 1;
  const closedFor = made < free ? 0 : Math.min(longest, minute * 2 ** Math.min(10, made - free));
  return { mistakes: made, closedAt: now, closedFor };
}

/** Seconds until the door opens for another try. A clock that was set back counts from when it is seen. */
export function closedFor({ closedAt, closedFor: ms }: Throttle, now: number): number {
  const gone = Math.max(0, now - closedAt);
  return Math.ceil(Math.max(0, ms - gone) / 1_000);
}
