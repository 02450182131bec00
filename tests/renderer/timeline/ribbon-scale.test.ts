import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moment } from '../../../exhibit/dates/dates';
import { cellsOf } from '../../../renderer/timeline/cells';
import { cellAt, loupeMiddle, loupeUnder, ribbonScale, xOf } from '../../../renderer/timeline/ribbon-scale';

const swell = { loupe: 150, near: [58, 42, 32] };
const days = cellsOf({ start: moment(1871, 3, 18), end: moment(1871, 5, 29) }, 'day');
const width = (xs: Float64Array, i: number) => xs[i + 1]! - xs[i]!;

describe('the scale of the 72 days', () => {
  it('gives the loupe 150 px, its neighbours 58, 42 and 32, and the rest what is left', () => {
    const { xs } = ribbonScale(days, 48, 1672, 33, swell);
    expect([33, 34, 35, 36].map((i) => Math.round(width(xs, i)))).toEqual([150, 58, 42, 32]);
    expect(width(xs, 32)).toBeCloseTo(width(xs, 34));
    expect(width(xs, 5)).toBeCloseTo((1624 - 150 - 2 * (58 + 42 + 32)) / 65, 1);
  });
  it('fills the ribbon exactly, wherever the loupe is', () => {
    fc.assert(fc.property(fc.double({ min: 0, max: 71, noNaN: true }), (loupe) => {
      const { xs } = ribbonScale(days, 48, 1672, loupe, swell);
      expect(xs[0]).toBe(48);
      expect(xs[72]).toBeCloseTo(1672, 6);
      for (let i = 0; i < 72; i += 1) expect(width(xs, i)).toBeGreaterThan(10);
    }));
  });
  it('moves the loupe one way with the finger, and puts its middle under it', () => {
    fc.assert(fc.property(fc.double({ min: 130, max: 1590, noNaN: true }), (x) => {
      const loupe = loupeUnder(ribbonScale(days, 48, 1672, 10, swell), x);
      expect(loupeMiddle(ribbonScale(days, 48, 1672, loupe, swell), loupe)).toBeCloseTo(x, -1);
    }));
  });
  it('finds the cell of every place and the place of every cell', () => {
    const scale = ribbonScale(days, 48, 1672, 20, swell);
    for (let i = 0; i < 72; i += 1) {
      expect(cellAt(scale, (scale.xs[i]! + scale.xs[i + 1]!) / 2)).toBe(i);
      expect(xOf(scale, days.bounds[i]!)).toBeCloseTo(scale.xs[i]!);
    }
    expect(cellAt(scale, -500)).toBe(0);
    expect(cellAt(scale, 5000)).toBe(71);
  });
  it('gives eight days all the width, the loupe a little more', () => {
    const { xs } = ribbonScale(cellsOf({ start: moment(1871, 5, 21), end: moment(1871, 5, 29) }, 'day'), 0, 1400, 3, swell);
    expect(width(xs, 3) / width(xs, 5)).toBeCloseTo(1.3);
    expect(xs[8]).toBeCloseTo(1400);
  });
});

describe('an even scale', () => {
  it('keeps time in proportion, months being unequal', () => {
    const scale = ribbonScale(cellsOf({ start: moment(1871, 1), end: moment(1872, 1) }, 'month'), 0, 3650, 0);
    expect(width(scale.xs, 0)).toBeCloseTo(310);
    expect(width(scale.xs, 1)).toBeCloseTo(280);
  });
  it('cuts a cell that sticks out of the span', () => {
    const { xs, cells } = ribbonScale(cellsOf({ start: moment(1871, 1, 16), end: moment(1871, 3, 1) }, 'month'), 0, 440, 0);
    expect(cells.count).toBe(2);
    expect(width(xs, 0)).toBeCloseTo(160);
  });
});
