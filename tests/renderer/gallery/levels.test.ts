import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cellsOf, levelFor, scaleOf, tilesOf } from '../../../renderer/gallery/levels';

const pyramid = { size: 512, levels: 6, width: 16000, height: 12500, path: 'tiles/plan' };
const whole = { left: 0, top: 0, right: 16000, bottom: 12500 };

describe('the tiles of a deep picture', () => {
  test('the last level is the picture itself, each before it half as large', () => {
    expect(scaleOf(pyramid, 5)).toBe(1);
    expect(scaleOf(pyramid, 0)).toBe(1 / 32);
    expect(cellsOf(pyramid, 0, whole)).toEqual({ left: 0, top: 0, right: 1, bottom: 1 });
    expect(cellsOf(pyramid, 5, whole)).toEqual({ left: 0, top: 0, right: 32, bottom: 25 });
  });

  test('the level chosen is sharp, and the one before it would not be', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 3, noNaN: true }), (scale) => {
        const level = levelFor(pyramid, scale);
        if (level < 5) expect(scaleOf(pyramid, level) * 1.1).toBeGreaterThanOrEqual(scale * 0.999);
        if (level > 0) expect(scaleOf(pyramid, level - 1) * 1.1).toBeLessThan(scale * 1.001);
      }),
    );
  });

  test('the tiles of a part cover it and begin in its middle', () => {
    const part = { left: 3000, top: 2000, right: 5000, bottom: 3100 };
    const cells = cellsOf(pyramid, 5, part);
    expect(cells).toEqual({ left: 5, top: 3, right: 10, bottom: 7 });
    const tiles = tilesOf(pyramid, 5, cells);
    expect(tiles).toHaveLength(20);
    expect(tiles[0]).toMatchObject({ column: 7, key: expect.stringMatching(/^5\/7_[45]$/) });
    expect(new Set(tiles.map(({ key }) => key)).size).toBe(20);
  });

  test('a margin of cells stops at the edges of the picture', () => {
    expect(cellsOf(pyramid, 5, { left: 0, top: 0, right: 100, bottom: 100 }, 1)).toEqual({ left: 0, top: 0, right: 2, bottom: 2 });
    expect(cellsOf(pyramid, 0, whole, 1)).toEqual({ left: 0, top: 0, right: 1, bottom: 1 });
  });

  test('a screen with its margin asks for some hundred tiles at most, whatever the magnification', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.08, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), (scale, at) => {
        const [wide, high] = [1920 / scale, 1080 / scale];
        const part = { left: at * 8000, top: at * 6000, right: Math.min(16000, at * 8000 + wide), bottom: Math.min(12500, at * 6000 + high) };
        const level = levelFor(pyramid, scale);
        expect(tilesOf(pyramid, level, cellsOf(pyramid, level, part, 1)).length).toBeLessThanOrEqual(108);
      }),
    );
  });
});
