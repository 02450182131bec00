/** What to do about a page whose process died. */
export type Remedy = { kind: 'reload'; after: number } | { kind: 'restart' };

const waits = [0, 1_000, 3_000];
const healthy = 60_000;

/**
 * At once, then after 1 s, then after 3 s; a fourth death within a minute of the one before means that reloading does not help.
 * Times in ms; `now` is a clock. A minute without a death makes all well again: a page that loads may still die at once.
 */
export function recovery(now: () => number) {
  let deaths = 0;
  let before = -Infinity;
  return (reason: string): Remedy => {
    if (now() - before > healthy) deaths = 0;
    before = now();
    const after = waits[deaths++];
    // `launch-failed`: the program's files are damaged or being replaced.
    return after === undefined || reason === 'launch-failed' ? { kind: 'restart' } : { kind: 'reload', after };
  };
}
