import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inView } from '../../../renderer/gallery/in-view';
import { hang } from '../../../renderer/gallery/packing';

const wall = hang(Array.from({ length: 500 }, (_, i) => [0.68, 1.4, 0.75, 1.4, 0.75, 1.4][i % 6]!), { height: 844, gap: 12 });

describe('what of the wall exists', () => {
  test('every plate that the stretch shows is in the range, at its ends are only such plates', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: wall.width - 1476, noNaN: true }), (left) => {
        const right = left + 1476;
        const { from, to } = inView(wall.boxes, left, right);
        const shows = (i: number) => wall.boxes[i]!.x < right && wall.boxes[i]!.x + wall.boxes[i]!.width > left;
        wall.boxes.forEach((_, i) => shows(i) && expect(i >= from && i < to).toBe(true));
        expect(shows(from) && shows(to - 1)).toBe(true);
      }),
    );
  });

  test('a screen and a half on both sides is a small part of five hundred plates', () => {
    const { from, to } = inView(wall.boxes, 20_000, 20_000 + 1476 * 2.5);
    expect(to - from).toBeLessThan(40);
  });

  test('beyond the wall there is nothing', () => {
    expect(inView(wall.boxes, wall.width + 10, wall.width + 20)).toEqual({ from: 0, to: 0 });
    expect(inView([], 0, 100)).toEqual({ from: 0, to: 0 });
  });
});
