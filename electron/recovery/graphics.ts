export type GraphicsRemedy = 'wait' | 'restart' | 'software';

const window = 10 * 60_000;
const most = 3;
/** A clean start that did not help: the card or its driver is at fault, and the processor draws until the nightly restart. */
const soon = 60 * 60_000;

/** Deaths of the graphics process. Chromium starts it anew by itself; three in ten minutes and a clean start is better. */
export function graphics(now: () => number, restartedFor: () => number | undefined) {
  let deaths: number[] = [];
  return (): GraphicsRemedy => {
    deaths = [...deaths.filter((time) => now() - time < window), now()];
    if (deaths.length < most) return 'wait';
    deaths = [];
    const last = restartedFor();
    return last !== undefined && now() >= last && now() - last < soon ? 'software' : 'restart';
  };
}
