import { app } from 'electron';

let ours = false;

/** Was the death that is told now our own doing? Asked once for each. */
export function wasKilled(): boolean {
  const was = ours;
  ours = false;
  return was;
}

/** Chromium starts another one by itself. */
export function killGraphics(): void {
  const gpu = app.getAppMetrics().find(({ type }) => type === 'GPU');
  if (!gpu) return;
  try {
    process.kill(gpu.pid, 'SIGKILL');
    ours = true;
  } catch {
    // It went by itself.
  }
}
