/** As long as the host keeps a session that nobody touches. */
export const PATIENCE = 180_000;

/** Calls `leave` when nobody has touched anything for three minutes. Returns its clean-up. */
export function leaveAlone(leave: () => void): () => void {
  let timer = 0;
  const wait = () => {
    window.clearTimeout(timer);
    timer = window.setTimeout(leave, PATIENCE);
  };
  const touches = ['pointerdown', 'keydown'] as const;
  touches.forEach((touch) => window.addEventListener(touch, wait, { capture: true }));
  wait();
  return () => {
    window.clearTimeout(timer);
    touches.forEach((touch) => window.removeEventListener(touch, wait, { capture: true }));
  };
}
