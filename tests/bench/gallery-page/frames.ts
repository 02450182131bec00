/** Until the next frame has been handed to the compositor. */
export const painted = () =>
  new Promise<number>((resolve) => requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => resolve(performance.now());
    port2.postMessage(0);
  }));

export async function until(done: () => boolean, patience = 20_000): Promise<number> {
  const begun = performance.now();
  while (!done()) {
    if (performance.now() - begun > patience) throw new Error('never came to rest');
    await painted();
  }
  return performance.now();
}

/** Sixty steps, one a frame, each marked so that a trace can be cut into them. */
export async function steps(step: (i: number) => void, count = 60) {
  for (let i = 0; i < count; i += 1) {
    await new Promise(requestAnimationFrame);
    performance.mark('bench-step');
    step(i);
  }
  await painted();
  performance.mark('bench-step');
}
