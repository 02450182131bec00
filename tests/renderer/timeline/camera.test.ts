import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moment } from '../../../exhibit/dates/dates';
import { between, within, zoomed } from '../../../renderer/timeline/camera';

const bounds = { start: moment(1789), end: moment(2022) };
const days = { start: moment(1871, 3, 18), end: moment(1871, 5, 29) };
const hours = { start: moment(1871, 4, 20), end: moment(1871, 4, 21) };

describe('a flight between two spans', () => {
  it('begins at one and ends at the other', () => {
    expect(between(days, hours, 0)).toEqual(days);
    expect(between(days, hours, 1).start).toBeCloseTo(hours.start, -1);
    expect(between(days, hours, 1).end).toBeCloseTo(hours.end, -1);
  });
  it('closes in without ever leaving the wider one', () => {
    let long = Infinity;
    for (let done = 0; done <= 1; done += 0.05) {
      const { start, end } = between(days, hours, done);
      expect(start).toBeGreaterThanOrEqual(days.start - 1);
      expect(end).toBeLessThanOrEqual(days.end + 1);
      expect(end - start).toBeLessThan(long);
      long = end - start;
    }
  });
  it('slides evenly when both are as long', () => {
    const next = { start: hours.start + 86_400_000, end: hours.end + 86_400_000 };
    expect(between(hours, next, 0.5).start).toBeCloseTo(hours.start + 43_200_000, -1);
  });
});

describe('zooming', () => {
  it('keeps the focus where it is on the ribbon, inside the exhibit, and no closer than the least', () => {
    const share = (span: { start: number; end: number }, at: number) => (at - span.start) / (span.end - span.start);
    fc.assert(fc.property(fc.double({ min: 0.2, max: 5, noNaN: true }), (factor) => {
      const focus = moment(1871, 4, 20);
      const next = zoomed(days, factor, { focus, bounds, least: 43_200_000 });
      expect(share(next, focus)).toBeCloseTo(share(days, focus), 6);
    }));
    expect(zoomed(hours, 0.01, { focus: hours.start, bounds, least: 43_200_000 }).end - hours.start).toBe(43_200_000);
    expect(zoomed(days, 1e9, { focus: days.start, bounds, least: 1 })).toEqual(bounds);
  });
  it('moves a span that would leave the exhibit back inside', () => {
    expect(within({ start: moment(2021), end: moment(2031) }, bounds).end).toBe(bounds.end);
    expect(within({ start: moment(1700), end: moment(2100) }, bounds)).toEqual(bounds);
  });
});
