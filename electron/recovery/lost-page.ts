import { log } from '../log';
import { interlude, kioskWindows, load, reload, speech } from '../stage';
import { countFault } from '../statistics/statistics';
import { momentPage } from './moment-page';
import { faults, restartsLately } from './faults';
import { numberOf, type FaultKind } from './fault-numbers';
import { ladder, type Remedy } from './ladder';
import { restart } from './restart';

/** A wait that is seen: until then what is left of the dead page is the colour of the paper. */
const longWait = 5_000;
const patience = 10 * 60_000;

const climb = ladder(() => performance.now(), () => faults().get());
let pending: NodeJS.Timeout | undefined;

/** What only the show can do. */
export interface Rescue {
  /** Shows an exhibit that worked; false when there is none but the one that fails. */
  goBack: () => boolean;
  showAttendant: (number: string) => void;
}

let rescue: Rescue | undefined;
export const rescueWith = (it: Rescue): void => void (rescue = it);

/** Whatever befell the page: the one way back. A remedy that is already under way is not begun twice. */
export function pageLost(fault: FaultKind, why: string): void {
  if (pending) return;
  const remedy = climb(fault);
  countFault(fault);
  log('recovery', `${numberOf(fault, restartsLately())} ${why}: ${inWords(remedy)}`);
  apply(remedy, fault, why);
}

function apply(remedy: Remedy, fault: FaultKind, why: string): void {
  switch (remedy.kind) {
    case 'reload':
      return comeBack(remedy.after);
    case 'restart':
      if (remedy.after > longWait) interlude(momentPage(speech()));
      return restart(why, remedy.after);
    case 'goBack':
      faults().change({ wentBack: true });
      return rescue?.goBack() ? undefined : giveUp(fault);
    case 'attendant':
      return giveUp(fault);
  }
}

/** Somebody must see to it; the kiosk tries again by itself all the same. */
function giveUp(fault: FaultKind): void {
  rescue?.showAttendant(numberOf(fault, restartsLately()));
  later(patience, () => restart('another try'));
}

function comeBack(after: number): void {
  if (!after) return reload();
  const end = after > longWait ? interlude(momentPage(speech())) : undefined;
  later(after, end ?? (() => kioskWindows().forEach(load)));
}

function later(ms: number, act: () => void): void {
  pending = setTimeout(() => {
    pending = undefined;
    act();
  }, ms);
}

const inWords = (remedy: Remedy) => ('after' in remedy ? `${remedy.kind} after ${Math.round(remedy.after / 100) / 10} s` : remedy.kind);
