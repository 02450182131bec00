import { app } from 'electron';
import { beginToLeave } from './leave';

/** Chromium waits for its children at the end, and one that is stopped never answers. */
const patience = 800;

/** The end of this process, whatever holds it up. A window that closes on the way opens no other. */
export function end(code: number): void {
  beginToLeave();
  setTimeout(() => process.kill(process.pid, 'SIGKILL'), patience);
  app.exit(code);
}
