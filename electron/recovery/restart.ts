import { app } from 'electron';
import { log } from '../log';
import { end } from './end';
import { crashed, planned } from './exit-codes';
import { faults, machineClock } from './faults';

let restarting = false;

/** Whoever supervises the kiosk starts it again and says so beforehand; without one the kiosk must do it itself. */
const isSupervised = () => process.env.VITRINE_SUPERVISED === '1';

/** The whole application anew because of a fault, after `after` ms. Remembered, so that the next start climbs on. */
export function restart(why: string, after = 0): void {
  if (restarting) return;
  log('restart', `${why}${after ? `, in ${Math.ceil(after / 1000)} s` : ''}`);
  const { restarts } = faults().get();
  faults().change({ restarts: [...restarts, machineClock()].slice(-20) });
  leave(crashed, after);
}

/** Nothing is wrong: a fresh start, and the graphics card gets another chance. */
export function restartAsPlanned(): void {
  if (restarting) return;
  log('restart', 'as planned');
  faults().change({ software: false });
  leave(planned, 0);
}

function leave(code: number, after: number): void {
  restarting = true;
  setTimeout(() => {
    if (!isSupervised()) app.relaunch();
    end(code);
  }, after);
}
