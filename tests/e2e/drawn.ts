import type { Session } from './session';

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Runs in the page: something is there, frames are drawn, and the plan, where there is one, has its WebGL context. */
const isDrawn = `new Promise((resolve) => {
  const canvas = document.querySelector('.maplibregl-canvas');
  const lost = canvas?.getContext('webgl2')?.isContextLost() === true;
  const there = document.querySelector('.attract-screen, .app') && document.querySelector('#root')?.childElementCount > 0;
  if (!there || lost) return resolve(false);
  const timer = setTimeout(() => resolve(false), 1500);
  requestAnimationFrame(() => requestAnimationFrame(() => { clearTimeout(timer); resolve(true); }));
})`;

/** Waits until the exhibit is on the glass, at most until `limit`; gives when. Both are seconds of `performance.now()`. */
export async function drawn(session: Session, limit: number): Promise<number> {
  for (;;) {
    try {
      const wire = await session.wire();
      try {
        if (await wire.evaluate<boolean>(isDrawn)) return performance.now() / 1000;
      } finally {
        wire.close();
      }
    } catch {
      // Not yet.
    }
    if (performance.now() / 1000 > limit) throw new Error('the exhibit is not drawn');
    await pause(100);
  }
}

/** Strikes, and gives the seconds until the exhibit is drawn again; `settle`: how long a fault needs to show. */
export async function recovery(session: Session, strike: () => unknown, { within = 30, settle = 0.4 } = {}): Promise<number> {
  const struck = performance.now() / 1000;
  await strike();
  await pause(settle * 1000);
  return (await drawn(session, struck + within)) - struck;
}
