import { expect, it } from 'vitest';
import { REACH, reachLine } from '../../../renderer/aids/reach-line';

/** How high above the floor the line lies, in mm. */
const above = (height: number, mounted: number, line: number) => mounted + height * (1 - line);

it('lies at 52 % of the height while nobody has measured the display', () => {
  expect(reachLine({}, 'landscape')).toEqual({ line: 0.52 });
  expect(reachLine({ width: 1210, height: 680 }, 'portrait')).toEqual({ line: 0.52 });
});

it('never lies higher than 52 %, however low the display hangs', () => {
  expect(reachLine({ width: 1210, height: 680, mounted: 300 }, 'landscape')).toEqual({ line: 0.52, kept: true });
});

it('lies at 1220 mm where the display hangs higher than that', () => {
  const { line, kept } = reachLine({ width: 1210, height: 680, mounted: 900 }, 'landscape');
  expect(above(680, 900, line)).toBeCloseTo(REACH);
  expect(kept).toBe(true);
  const tall = reachLine({ width: 680, height: 1210, mounted: 750 }, 'portrait');
  expect(above(1210, 750, tall.line)).toBeCloseTo(REACH);
  expect(tall.kept).toBe(true);
});

it('says so where a display hangs too high for any layout, and stays where the screens have room', () => {
  const { line, kept } = reachLine({ width: 1210, height: 680, mounted: 1100 }, 'landscape');
  expect(line).toBe(0.54);
  expect(above(680, 1100, line)).toBeGreaterThan(REACH);
  expect(kept).toBe(false);
});
