import { app } from 'electron';
import { log } from '../log';
import { end } from './end';
import { crashed } from './exit-codes';

/** So many forgotten promises in a minute are no oversight. */
const most = 10;
const minute = 60_000;

/** Electron's answer to an uncaught error is a dialogue over the exhibit and a half-dead program behind it. */
export function dieLoudly(): void {
  process.on('uncaughtException', die);
  const oversights: number[] = [];
  process.on('unhandledRejection', (error) => {
    log('rejection', words(error));
    const now = performance.now();
    oversights.push(now);
    while (now - oversights[0]! > minute) oversights.shift();
    // Before the kiosk runs, a broken promise is a start that failed.
    if (!app.isReady() || oversights.length >= most) die(error);
  });
}

/** What was begun cannot be trusted any more: out at once, for whoever supervises the kiosk starts it again. */
export function die(error: unknown): void {
  log('crash', words(error));
  // Alone, the kiosk comes back by itself, unless it would only die again at once.
  if (process.env.VITRINE_SUPERVISED !== '1' && process.uptime() > 60) app.relaunch();
  end(crashed);
}

const words = (error: unknown) => (error instanceof Error ? (error.stack ?? error.message) : String(error));
