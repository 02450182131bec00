import fc from 'fast-check';
import { expect, test } from 'vitest';
import { metresPerPixel, scaleBar } from '../../../renderer/map/scale-bar';

test('Paris at the zoom of the whole city is 13.4 m a pixel', () => {
  expect(metresPerPixel(48.8585, 11.9)).toBeCloseTo(13.44, 1);
});

test('the bar is 1, 2 or 5 with zeros', () => {
  expect(scaleBar(13.45, 190).metres).toBe(2000);
  expect(scaleBar(1.1, 190).metres).toBe(200);
  expect(scaleBar(0.5, 190).metres).toBe(50);
});

test('at any zoom it fits, and is the longest that does', () => {
  fc.assert(
    fc.property(fc.double({ min: 0.01, max: 80_000, noNaN: true }), (perPixel) => {
      const { metres, pixels } = scaleBar(perPixel, 190);
      expect(pixels).toBeLessThanOrEqual(190 + 1e-9);
      expect(pixels).toBeGreaterThan(190 / 2.51);
      expect(['1', '2', '5']).toContain(metres.toExponential()[0]);
    }),
  );
});
