import { describe, expect, it } from 'vitest';
import { nextIdle } from '../../../renderer/staff/next-idle';

describe('the patience of the kiosk', () => {
  it('moves by tens, the countdown by fives', () => {
    expect(nextIdle('after', 90)).toEqual({ less: 80, more: 100 });
    expect(nextIdle('countdown', 15)).toEqual({ less: 10, more: 20 });
  });

  it('goes to the nearest step from a value that was written by hand', () => {
    expect(nextIdle('after', 93)).toEqual({ less: 90, more: 100 });
  });

  it('ends where the settings end', () => {
    expect(nextIdle('after', 10)).toEqual({ more: 20 });
    expect(nextIdle('countdown', 60)).toEqual({ less: 55 });
  });
});
