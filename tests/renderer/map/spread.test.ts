import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spread, type Box, type Standing, type Stood } from '../../../renderer/map/spread';

const area: Box = { left: 568, top: 28, right: 1920, bottom: 772 };
const buttons: Box = { left: 1800, top: 524, right: 1872, bottom: 746 };
const box = ({ x, y }: Stood, size: number): Box => ({ left: x - size / 2, right: x + size / 2, top: y - size / 2, bottom: y + size / 2 });
const apart = (a: Box, b: Box, gap: number) => a.left >= b.right + gap || b.left >= a.right + gap || a.top >= b.bottom + gap || b.top >= a.bottom + gap;

const sort = (on: boolean): fc.Arbitrary<Standing> =>
  fc.record({ x: fc.double({ min: 568, max: 1920, noNaN: true }), y: fc.double({ min: 28, max: 772, noNaN: true }), size: fc.constant(on ? 82 : 64), stem: fc.constant(20) });

test('a sort with room stands over its point', () => {
  expect(spread([{ x: 1000, y: 400, size: 82, stem: 20 }], area)).toEqual([{ x: 1000, y: 400 - 20 - 41, moved: false }]);
});

test('sorts of one place step aside, and the first stays', () => {
  const same = { x: 1000, y: 400, size: 64, stem: 20 };
  const [first, second, third] = spread([same, same, same], area);
  expect(first?.moved).toBe(false);
  expect(second?.moved).toBe(true);
  expect(third?.moved).toBe(true);
});

test('nine sorts anywhere never overlap, never leave the plan and never cover the buttons', () => {
  fc.assert(
    fc.property(sort(true), fc.array(sort(false), { maxLength: 8 }), (chosen, others) => {
      const sorts = [chosen, ...others];
      const stood = spread(sorts, area, { obstacles: [buttons] });
      const boxes = stood.map((one, i) => box(one!, sorts[i]!.size));
      boxes.forEach((one, i) => {
        expect(one.left >= area.left && one.right <= area.right && one.top >= area.top && one.bottom <= area.bottom).toBe(true);
        expect(apart(one, buttons, 8 - 1e-6)).toBe(true);
        for (const other of boxes.slice(i + 1)) expect(apart(one, other, 8 - 1e-6)).toBe(true);
      });
    }),
  );
});

test('no other sort covers the pointer of one that stands over its point', () => {
  const [first, second] = spread([{ x: 1000, y: 400, size: 82, stem: 20 }, { x: 1000, y: 470, size: 64, stem: 20 }], area);
  expect(first?.moved).toBe(false);
  expect(apart(box(second!, 64), { left: 987, right: 1013, top: 380, bottom: 400 }, 0)).toBe(true);
});

test('where there is no room at all a sort is left out', () => {
  expect(spread([{ x: 10, y: 10, size: 64, stem: 20 }], { left: 0, top: 0, right: 50, bottom: 50 })).toEqual([undefined]);
});
