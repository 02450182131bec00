import { app } from 'electron';
import { log } from '../log';
import { faults, machineClock } from './faults';
import { graphics } from './graphics';
import { wasKilled } from './kill-graphics';
import { restart } from './restart';

/** Chromium's helper processes. It starts each one anew by itself; only the graphics process may do so too often. */
export function watchHelpers(): void {
  const decide = graphics(machineClock, () => faults().get().graphicsRestart);
  app.on('child-process-gone', (_event, { type, reason, exitCode, name }) => {
    if (reason === 'clean-exit') return;
    log('process gone', `${name ?? type} ${reason} ${exitCode}`);
    if (type !== 'GPU' || wasKilled()) return;
    const remedy = decide();
    if (remedy === 'wait') return;
    faults().change({ graphicsRestart: machineClock(), ...(remedy === 'software' ? { software: true } : {}) });
    restart(remedy === 'software' ? 'the graphics process keeps dying: until the nightly restart the processor draws' : 'the graphics process died three times in ten minutes');
  });
}
