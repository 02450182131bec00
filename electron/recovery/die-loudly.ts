import { app } from 'electron';
import { log } from '../log';

/** sysexits.h EX_SOFTWARE: whoever supervises the kiosk starts it again. */
export const crashed = 70;

/** Electron's answer to an uncaught error is a dialogue over the exhibit and a half-dead program behind it. */
export function dieLoudly(): void {
  const die = (error: unknown) => {
    log('crash', error instanceof Error ? (error.stack ?? error.message) : String(error));
    app.exit(crashed);
  };
  process.on('uncaughtException', die);
  process.on('unhandledRejection', die);
}
