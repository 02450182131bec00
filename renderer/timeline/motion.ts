import { isCalm } from '../aids/calm';

/** The eases of tokens.css as functions of time, for what a canvas has to move by itself. */
const bezier = (x1: number, y1: number, x2: number, y2: number) => (x: number) => {
  const along = (a: number, b: number, t: number) => 3 * a * t * (1 - t) ** 2 + 3 * b * t * t * (1 - t) + t ** 3;
  let low = 0;
  let high = 1;
  for (let i = 0; i < 24; i += 1) {
    const middle = (low + high) / 2;
    if (along(x1, x2, middle) < x) low = middle;
    else high = middle;
  }
  return along(y1, y2, (low + high) / 2);
};

export const turn = { ease: bezier(0.3, 0, 0.1, 1), ms: 280 };
export const travel = { ease: bezier(0.6, 0, 0.2, 1), ms: 900 };

/** Runs `step` with 0..1 on every frame until it is done; a cut where motion is not wanted. Returns how to stop it. */
export function animate({ ease, ms }: { ease: (x: number) => number; ms: number }, step: (done: number) => void): () => void {
  if (isCalm()) {
    step(1);
    return () => {};
  }
  const begun = performance.now();
  let frame = requestAnimationFrame(function next(now) {
    const passed = Math.min(1, Math.max(0, (now - begun) / ms));
    step(passed === 1 ? 1 : ease(passed));
    if (passed < 1) frame = requestAnimationFrame(next);
  });
  return () => cancelAnimationFrame(frame);
}
