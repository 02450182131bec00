import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { areaOf, layCase, layPages, type Compartment } from '../../../renderer/people/type-case';

const landscape = { width: 109.4, height: 77.8, step: 0.4, least: 13.6 };
const portrait = { width: 97, height: 74.6, step: 0.4, least: 13.6 };
const weights = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 5, maxLength: 120 }).map((all) => all.sort((a, b) => b - a).map(areaOf));
const area = (all: Compartment[]) => all.reduce((sum, { width, height }) => sum + width * height, 0);
const overlap = (a: Compartment, b: Compartment) =>
  a.x < b.x + b.width - 1e-6 && b.x < a.x + a.width - 1e-6 && a.y < b.y + b.height - 1e-6 && b.y < a.y + a.height - 1e-6;

describe('the type case', () => {
  test.each([['landscape', landscape], ['portrait', portrait]])('from 5 to 120 people fill it in %s without a gap or an overlap', (_, room) => {
    fc.assert(
      fc.property(weights, (shares) => {
        for (const { label, compartments } of layPages(shares, 6, room)) {
          const all = [label, ...compartments];
          expect(area(all)).toBeCloseTo(room.width * room.height, 3);
          all.forEach((one, i) => all.slice(i + 1).forEach((other) => expect(overlap(one, other)).toBe(false)));
        }
      }),
      { numRuns: 40 },
    );
  });

  test.each([['landscape', landscape], ['portrait', portrait]])('every compartment can be touched in %s: none is under 88 px', (_, room) => {
    fc.assert(
      fc.property(weights, (shares) => {
        for (const { compartments } of layPages(shares, 6, room))
          for (const { width, height } of compartments) expect(Math.min(width, height)).toBeGreaterThanOrEqual(8.8);
      }),
      { numRuns: 40 },
    );
  });

  test('everyone is on exactly one page, in order', () => {
    fc.assert(
      fc.property(weights, (shares) => {
        const pages = layPages(shares, 6, landscape);
        expect(pages.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i))).toEqual(shares.map((_, i) => i));
        for (const { from, to, compartments } of pages) expect(compartments).toHaveLength(to - from);
      }),
      { numRuns: 40 },
    );
  });

  test('more presence is more room', () => {
    const [strong, ...weak] = layCase([6, 1, 1, 1, 1, 1, 1], landscape);
    for (const { width, height } of weak) expect(strong!.width * strong!.height).toBeGreaterThan(2 * width * height);
  });

  test('nobody fits into no case, and one person fills theirs', () => {
    expect(layPages([], 6, landscape)).toEqual([]);
    expect(layPages([1], 6, landscape)).toHaveLength(1);
  });
});
