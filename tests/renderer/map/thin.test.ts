import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Thinning } from '../../../renderer/map/thin';

const ranked = (points: [number, number][]) => ({ x: Float64Array.from(points, ([x]) => x), y: Float64Array.from(points, ([, y]) => y) });
const all = (n: number) => new Uint8Array(n).fill(1);
const chosen = (points: [number, number][], gap: number, flags = all(points.length)) => {
  const thinning = new Thinning(ranked(points));
  return [...thinning.chosen.subarray(0, thinning.choose(flags, gap))];
};

test('of two places nearer than the gap the more important stays', () => {
  expect(chosen([[0.5, 0.5], [0.5001, 0.5], [0.6, 0.5]], 0.01)).toEqual([0, 2]);
});

test('a place that is not there makes room for a lesser one', () => {
  expect(chosen([[0.5, 0.5], [0.5001, 0.5]], 0.01, Uint8Array.of(0, 1))).toEqual([1]);
});

test('neighbours across the edge of a cell are seen', () => {
  expect(chosen([[0.0999, 0.5], [0.1001, 0.5]], 0.1)).toEqual([0]);
});

test('never two nearer than the gap, and none left out without a nearer, more important one', () => {
  const point = fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }));
  fc.assert(
    fc.property(fc.array(point, { maxLength: 120 }), fc.double({ min: 0.001, max: 0.4, noNaN: true }), (points, gap) => {
      const near = (a: number, b: number) => Math.abs(points[a]![0] - points[b]![0]) < gap && Math.abs(points[a]![1] - points[b]![1]) < gap;
      const kept = chosen(points, gap);
      for (const a of kept) for (const b of kept) if (a !== b) expect(near(a, b)).toBe(false);
      points.forEach((_, i) => {
        if (!kept.includes(i)) expect(kept.some((other) => other < i && near(other, i))).toBe(true);
      });
    }),
  );
});

test('used again it forgets the turn before', () => {
  const thinning = new Thinning(ranked([[0.5, 0.5], [0.5001, 0.5]]));
  thinning.choose(all(2), 0.01);
  expect(thinning.choose(all(2), 0.00001)).toBe(2);
});
