/** So many in so long, in ms. */
export interface Limit { most: number; within: number }

/** Counts what happens against limits. It forgets with the process: a restart is no harm. */
export function rateLimit(now: () => number): { wait: (limits: Limit[]) => number; note: () => void } {
  let times: number[] = [];
  return {
    /** Seconds until there is room under every limit; 0 when there is. */
    wait(limits) {
      const longest = Math.max(0, ...limits.map(({ within }) => within));
      const at = now();
      // A clock that was set back would otherwise close the book for as long.
      times = times.filter((time) => time > at - longest && time <= at);
      return Math.max(0, ...limits.map(({ most, within }) => {
        const oldest = times.at(-most);
        return oldest === undefined ? 0 : Math.ceil((oldest + within - at) / 1000);
      }));
    },
    note: () => void times.push(now()),
  };
}
