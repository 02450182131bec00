import type { WebContents } from 'electron';
import { log } from '../log';

/** Four missed beats, in ms of the monotonic clock: a set clock or a sleeping machine is no silence. Electron's own `unresponsive` waits for a visitor to touch the dead page, and then fifteen seconds. */
const silence = 20_000;
const last = new Map<number, number>();

export const heard = (id: number): void => void last.set(id, performance.now());

/** Kills the renderer of a page that was alive and has fallen silent; `render-process-gone` follows. */
export function watchPulse(contents: WebContents): () => void {
  const { id } = contents;
  const timer = setInterval(() => {
    if (contents.isDestroyed() || performance.now() - (last.get(id) ?? Infinity) < silence) return;
    last.delete(id);
    log('silent', `page ${id} gave no sign of life for ${silence / 1000} s`);
    // `forcefullyCrashRenderer` does nothing to a process that hangs hard; a signal always works.
    const pid = contents.getOSProcessId();
    if (pid) process.kill(pid, 'SIGKILL');
  }, silence / 4);
  return () => clearInterval(timer);
}
