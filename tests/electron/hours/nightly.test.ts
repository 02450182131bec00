import { describe, expect, it } from 'vitest';
import { nightly } from '../../../electron/hours/nightly';

const minute = 60_000;
const hour = 60 * minute;

/** A night of ticks, one a minute, from 22:00 on. `untouched` in minutes at each tick; gives the times at which it was due. */
function night({ at = '04:00', runningSince = 20 * hour, untouched = () => 60, minutes = 12 * 60, clock = (passed: number) => passed }: Partial<{ at: string; runningSince: number; untouched: (passed: number) => number; minutes: number; clock: (passed: number) => number }> = {}) {
  const due = nightly();
  const times: string[] = [];
  for (let passed = 0; passed < minutes; passed++) {
    const when = new Date(2027, 0, 10, 22, clock(passed));
    if (due({ when, running: runningSince + passed * minute, untouched: untouched(passed) * minute }, at)) times.push(`${when.getHours()}:${String(when.getMinutes()).padStart(2, '0')}`);
  }
  return times;
}

describe('the nightly restart', () => {
  it('is due at its time when nobody is there', () => {
    expect(night()[0]).toBe('4:00');
  });

  it('waits until nobody has touched the kiosk for three minutes', () => {
    expect(night({ untouched: (passed) => (passed < 390 ? 0 : passed - 390) })[0]).toBe('4:34');
  });

  it('gives up for the night when somebody is always there', () => {
    expect(night({ untouched: () => 0, minutes: 24 * 60 })).toEqual([]);
  });

  it('is never due when it is switched off', () => {
    expect(night({ at: 'never' })).toEqual([]);
  });

  it('leaves a kiosk alone that has just started', () => {
    expect(night({ runningSince: -5 * hour })).toEqual([]);
  });

  it('is not made by a clock that is put back, and comes a little late by one that is put forward', () => {
    const due = nightly();
    const tick = (hours: number) => due({ when: new Date(2027, 0, 10, hours), running: 20 * hour, untouched: hour }, '04:00');
    expect([tick(5), tick(3), tick(3)]).toEqual([false, false, false]);
    expect(night({ clock: (passed) => (passed < 330 ? passed : passed + 60) })[0]).toBe('4:30');
  });
});
