import { expect, it } from 'vitest';
import { shiftAfter } from '../../../electron/lockdown/shift-pixels';

it('the picture wanders by two pixels at most, comes home, and rests nowhere longer than elsewhere', () => {
  const places = Array.from({ length: 9 }, (_, turns) => shiftAfter(turns));
  expect(places.flat().every((shift) => Math.abs(shift) <= 2)).toBe(true);
  expect(new Set(places.map(String)).size).toBe(9);
  expect(shiftAfter(9)).toEqual([0, 0]);
});
