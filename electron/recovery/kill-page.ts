import type { BrowserWindow } from 'electron';

/** `render-process-gone` follows. `forcefullyCrashRenderer` does nothing to a process that hangs hard; a signal always works. */
export function killPage(window: BrowserWindow): void {
  const pid = window.webContents.getOSProcessId();
  if (pid) process.kill(pid, 'SIGKILL');
  const still = setTimeout(() => {
    // The end of the process was not noticed, or there was none: another window always works.
    if (!window.isDestroyed() && window.webContents.getOSProcessId() === pid) window.destroy();
  }, 2_000);
  window.webContents.once('render-process-gone', () => clearTimeout(still));
  window.once('closed', () => clearTimeout(still));
}
