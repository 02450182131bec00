import { isCalm } from '../aids/calm';

/** Six seconds, as long as a poster hangs. Without a graphics card every step costs 20 ms of a core: sixty a second would take all of it. */
const STEPS = 24;
const EVERY = 250;
/** So much larger at the end: each step moves an edge by a pixel. */
const NEARER = 0.035;
/** After the page has begun, in ms: what the plan needs to begin behind the first poster is not spent on moving it. */
const STILL = 3_000;

/**
 * A picture comes slowly nearer. By a timer: while an animation runs, be it in steps, Chromium goes through sixty frames a
 * second to find that nothing has changed in most of them. Returns its clean-up.
 */
export function pushPicture(picture: HTMLElement): () => void {
  if (isCalm()) return () => undefined;
  let step = 0;
  const timer = window.setInterval(() => {
    if (performance.now() < STILL) return;
    step += 1;
    picture.style.scale = String(1 + (NEARER * step) / STEPS);
    if (step === STEPS) window.clearInterval(timer);
  }, EVERY);
  return () => window.clearInterval(timer);
}
