import { expect, it } from 'vitest';
import { largestFitting } from '../../../renderer/present/largest-fitting';

const sizes = [5.2, 4.8, 4.4, 4, 3.7, 3.4, 3.1, 2.8, 2.5];
const upTo = (room: number) => (size: number) => size <= room;

it('takes the largest size that fits', () => {
  expect([6, 5.2, 4.5, 3.1, 2.5].map((room) => largestFitting(sizes, upTo(room)))).toEqual([5.2, 5.2, 4.4, 3.1, 2.5]);
});

it('takes the smallest where none fits', () => {
  expect(largestFitting(sizes, () => false)).toBe(2.5);
});

it('asks for no more than four of nine sizes', () => {
  for (const room of sizes) {
    let asked = 0;
    largestFitting(sizes, (size) => (asked++, size <= room));
    expect(asked).toBeLessThanOrEqual(4);
  }
});
