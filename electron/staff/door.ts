import { faultOfPin, hashPin, isPin } from './pin';
import type { Staff, staffFile } from './staff-file';
import type { PinRefusal, StaffDoor, Unlocked } from './staff-requests';
import { afterMistake, closedFor, noMistakes } from './throttle';

/** The door of the panel: who knows the PIN goes through, who guesses waits longer and longer. */
export function door(file: ReturnType<typeof staffFile>, now: () => number) {
  let staff = file.read();
  // One try after another: many at once are no way around the throttle.
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(act: () => Promise<T>): Promise<T> => {
    const turn = last.then(act);
    last = turn.catch(() => undefined);
    return turn;
  };

  let onDisk = true;
  const keep = (next: Staff): void => {
    staff = next;
    onDisk = file.write(next);
  };

  /** A file that was deleted or put back counts at once; what could not be written counts until the kiosk is switched off. */
  function look(): typeof staff {
    const found = file.read();
    if (onDisk || typeof staff !== 'object') staff = found;
    return staff;
  }

  const wait = () => (typeof staff === 'object' ? closedFor(staff, now()) : 0);

  const state = (): Omit<StaffDoor, 'open'> => {
    const seen = look();
    return { pin: typeof seen === 'object' ? 'set' : seen, closedFor: wait() };
  };

  const refuse = (why: PinRefusal): Unlocked => ({ open: false, why, closedFor: wait() });

  async function tryPin(pin: string): Promise<Unlocked> {
    const seen = look();
    if (typeof seen !== 'object') return refuse(seen === 'damaged' ? 'damaged' : 'wrong');
    if (wait()) return refuse('closed');
    // Written before the answer is known: pulling the plug in between is a mistake too.
    keep({ ...seen, ...afterMistake(seen, now()) });
    if (!(await isPin(pin, seen.pin).catch(() => false))) return refuse('wrong');
    keep({ pin: seen.pin, ...noMistakes });
    return { open: true };
  }

  async function choosePin(next: string, current?: string): Promise<Unlocked> {
    const fault = faultOfPin(next);
    if (fault) return refuse(fault);
    const seen = look();
    if (seen === 'damaged') return refuse('damaged');
    if (seen !== 'fresh') {
      const known = await tryPin(current ?? '');
      if (!known.open) return known;
    }
    keep({ pin: await hashPin(next), ...noMistakes });
    return { open: true };
  }

  return {
    state,
    unlock: (pin: string) => inTurn(() => tryPin(pin)),
    choosePin: (next: string, current?: string) => inTurn(() => choosePin(next, current)),
  };
}
