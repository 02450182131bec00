import { beforeEach, describe, expect, test, vi } from 'vitest';
import { patience, sessions } from '../../../electron/staff/sessions';

let time = 0;
let due: { at: number; act: () => void }[] = [];
const ended = vi.fn();
const clock = {
  now: () => time,
  after: (ms: number, act: () => void) => {
    const entry = { at: time + ms, act };
    due.push(entry);
    return () => void (due = due.filter((one) => one !== entry));
  },
};
const pass = (ms: number) => {
  const until = time + ms;
  for (let next = due.find(({ at }) => at <= until); next; next = due.find(({ at }) => at <= until)) {
    time = next.at;
    due = due.filter((one) => one !== next);
    next.act();
  }
  time = until;
};
beforeEach(() => {
  time = 0;
  due = [];
  ended.mockClear();
});

describe('a session of staff', () => {
  test('is open in its own page only', () => {
    const staff = sessions(clock, ended);
    staff.open(1);
    expect([staff.isOpen(1), staff.isOpen(2)]).toEqual([true, false]);
  });

  test('ends when nobody touched it for three minutes, and says so once', () => {
    const staff = sessions(clock, ended);
    staff.open(1);
    pass(patience - 1);
    expect(staff.isOpen(1)).toBe(true);
    pass(1);
    expect(staff.isOpen(1)).toBe(false);
    pass(patience);
    expect(ended.mock.calls).toEqual([[1]]);
  });

  test('lasts as long as it is touched', () => {
    const staff = sessions(clock, ended);
    staff.open(1);
    for (let n = 0; n < 10; n += 1) {
      pass(patience - 1_000);
      staff.touch(1);
    }
    expect(staff.isOpen(1)).toBe(true);
    pass(patience);
    expect(staff.isOpen(1)).toBe(false);
    expect(ended).toHaveBeenCalledOnce();
  });

  test('ends when it is closed, and leaves no timer', () => {
    const staff = sessions(clock, ended);
    staff.open(1);
    staff.close(1);
    expect([staff.isOpen(1), due.length]).toEqual([false, 0]);
    staff.touch(1);
    expect(staff.isOpen(1)).toBe(false);
    pass(patience);
    expect(ended).not.toHaveBeenCalled();
  });

  test('opened twice is one session', () => {
    const staff = sessions(clock, ended);
    staff.open(1);
    pass(patience / 2);
    staff.open(1);
    expect(due).toHaveLength(1);
    pass(patience - 1);
    expect(staff.isOpen(1)).toBe(true);
  });
});
