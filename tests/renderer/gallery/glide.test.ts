import { describe, expect, test } from 'vitest';
import { settle, speedOf, throwOf } from '../../../renderer/gallery/glide';

describe('a limited momentum', () => {
  test('a throw never carries further than a screen, either way', () => {
    expect(throwOf(50, 1476)).toBe(1476);
    expect(throwOf(-50, 1476)).toBe(-1476);
    expect(throwOf(1, 1476)).toBeGreaterThan(100);
  });

  test('a glide begins at once, slows down and ends', () => {
    expect(settle(0)).toBe(0);
    expect(settle(1)).toBe(1);
    expect(settle(0.25) - settle(0)).toBeGreaterThan(settle(0.5) - settle(0.25));
    expect(settle(2)).toBe(1);
  });

  test('only the last tenth of a second says how fast the finger was', () => {
    expect(speedOf([{ at: 0, x: 0 }, { at: 900, x: 1000 }, { at: 950, x: 1010 }])).toBeCloseTo(0.2);
    expect(speedOf([{ at: 5, x: 3 }])).toBe(0);
    expect(speedOf([])).toBe(0);
  });
});
