import { describe, expect, it } from 'vitest';
import { ladder, type Memory } from '../../../electron/recovery/ladder';

const minute = 60_000;

function clocked(memory: Partial<Memory> = {}) {
  const clock = { time: 20 * minute };
  const known: Memory = { restarts: [], started: 0, wentBack: false, ...memory };
  const climb = ladder(() => clock.time, () => known);
  return { climb: (...[fault = 'died']: Partial<Parameters<typeof climb>>) => climb(fault), clock, known };
}

const times = (count: number, act: () => unknown) => Array.from({ length: count }, act);

describe('a page that is lost', () => {
  it('is loaded again at once, then ever later, then the kiosk starts anew', () => {
    const { climb } = clocked();
    expect(times(4, () => climb())).toEqual([{ kind: 'reload', after: 0 }, { kind: 'reload', after: 1_000 }, { kind: 'reload', after: 10_000 }, { kind: 'restart', after: 0 }]);
  });

  it('is forgiven after a minute in health', () => {
    const { climb, clock } = clocked();
    climb();
    climb();
    clock.time += minute + 1;
    expect(climb()).toEqual({ kind: 'reload', after: 0 });
  });

  it('is not forgiven while it keeps dying within the minute', () => {
    const { climb, clock } = clocked();
    expect(times(4, () => ((clock.time += 50_000), climb().kind))).toEqual(['reload', 'reload', 'reload', 'restart']);
  });

  it('whose program cannot be started is not loaded in vain', () => {
    expect(clocked().climb('launch').kind).toBe('restart');
  });
});

describe('a kiosk that has to start anew again and again', () => {
  it('never does so faster than once in ten seconds', () => {
    const { climb } = clocked({ started: 20 * minute - 4_000 });
    expect(climb('launch')).toEqual({ kind: 'restart', after: 6_000 });
  });

  it('shows the exhibit before this one after the third start in ten minutes, and then the attendant’s screen', () => {
    const { climb, known } = clocked({ restarts: [12 * minute, 14 * minute, 16 * minute] });
    expect(climb('launch')).toEqual({ kind: 'goBack' });
    known.wentBack = true;
    expect(climb('launch')).toEqual({ kind: 'attendant' });
  });

  it('is forgiven starts that are ten minutes old', () => {
    expect(clocked({ restarts: [1, 2, 3 * minute] }).climb('launch').kind).toBe('restart');
  });

  it('remembers over a reboot, after which the machine’s clock begins at 0', () => {
    const { climb, clock } = clocked({ restarts: [90 * minute, 91 * minute, 92 * minute], started: 0 });
    clock.time = minute;
    expect(climb('launch')).toEqual({ kind: 'goBack' });
    clock.time = 11 * minute;
    expect(climb('launch').kind).toBe('restart');
  });
});
