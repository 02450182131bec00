import { app } from 'electron';

let leaving = false;

/** The kiosk was asked to end; nothing brings a page or a window back any more. */
export const isLeaving = () => leaving;

/** From here on a window that closes is no accident. */
export const beginToLeave = (): void => void (leaving = true);

/** A page that hangs would hold up the end for ever: the system waits, then kills. */
const patience = 2_000;

/** SIGTERM, a shutdown and an attendant's leave all come this way. */
export function leaveWhenAsked(): void {
  app.on('before-quit', () => {
    beginToLeave();
    setTimeout(() => app.exit(0), patience);
  });
}
