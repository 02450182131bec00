import { describe, expect, it } from 'vitest';
import { isOpen, nextOpening, type Hours } from '../../../electron/hours/opening';

const always: Hours = { monday: 'open', tuesday: 'open', wednesday: 'open', thursday: 'open', friday: 'open', saturday: 'open', sunday: 'open', except: {} };
/** 2027-03-01 is a Monday. */
const at = (day: number, hour: number, minute = 0) => new Date(2027, 2, day, hour, minute);

describe('opening hours', () => {
  it('are the whole day where nothing is said', () => {
    expect([at(1, 0), at(3, 12), at(7, 23, 59)].map((when) => isOpen(always, when))).toEqual([true, true, true]);
  });

  it.each([[9, 59, false], [10, 0, true], [11, 59, true], [12, 0, false], [14, 0, true], [17, 59, true], [18, 0, false]])('with two spans: at %i:%i it is open: %s', (hour, minute, open) => {
    expect(isOpen({ ...always, monday: '10:00-12:00, 14:00-18:00' }, at(1, hour, minute))).toBe(open);
  });

  it('past midnight belong to the day they begin on', () => {
    const hours = { ...always, friday: '20:00-02:00', saturday: 'closed', sunday: 'closed' };
    expect([at(5, 19), at(5, 20), at(6, 1, 59), at(6, 2), at(6, 20)].map((when) => isOpen(hours, when))).toEqual([false, true, true, false, false]);
  });

  it('to 24:00 end with the day', () => {
    const hours = { ...always, monday: '10:00-24:00', tuesday: 'closed' };
    expect([at(1, 23, 59), at(2, 0)].map((when) => isOpen(hours, when))).toEqual([true, false]);
  });

  it('give way to what is said of a single day', () => {
    const hours = { ...always, monday: 'closed', except: { '2027-03-01': '12:00-13:00', '2027-03-02': 'closed' } };
    expect([at(1, 11), at(1, 12), at(2, 12), at(3, 12)].map((when) => isOpen(hours, when))).toEqual([false, true, false, true]);
  });

  it('name the next opening, over a closed day and over a change of the clock', () => {
    const hours = { ...always, monday: 'closed', sunday: '10:00-18:00', tuesday: '10:00-18:00' };
    expect(nextOpening(hours, at(28, 19))).toEqual(new Date(2027, 2, 30, 10));
    expect(nextOpening(hours, at(27, 12))).toEqual(at(27, 12, 1));
  });

  it('name none where it never opens', () => {
    expect(nextOpening(Object.fromEntries(Object.keys(always).map((day) => [day, day === 'except' ? {} : 'closed'])) as unknown as Hours, at(1, 12))).toBeUndefined();
  });
});
