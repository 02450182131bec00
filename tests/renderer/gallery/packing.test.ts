import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hang, type Box } from '../../../renderer/gallery/packing';

const room = { height: 844, gap: 12 };
const aspects = fc.array(fc.double({ min: 0.3, max: 4, noNaN: true }), { minLength: 1, maxLength: 60 });

const overlap = (a: Box, b: Box) =>
  a.x < b.x + b.width - 0.01 && b.x < a.x + a.width - 0.01 && a.y < b.y + b.height - 0.01 && b.y < a.y + a.height - 0.01;

describe('the hanging of the wall', () => {
  test('every plate keeps its proportions: none is cropped', () => {
    fc.assert(
      fc.property(aspects, (all) => {
        const { boxes } = hang(all, room);
        expect(boxes).toHaveLength(all.length);
        boxes.forEach(({ width, height }, i) => expect(width / height).toBeCloseTo(all[i]!, 6));
      }),
    );
  });

  test('no two plates overlap and none leaves the wall', () => {
    fc.assert(
      fc.property(aspects, (all) => {
        const { boxes, width } = hang(all, room);
        boxes.forEach((box, i) => {
          expect(box.y).toBeGreaterThanOrEqual(-0.01);
          expect(box.y + box.height).toBeLessThanOrEqual(room.height + 0.01);
          expect(box.x + box.width).toBeLessThanOrEqual(width + 0.01);
          for (const other of boxes.slice(i + 1)) expect(overlap(box, other)).toBe(false);
        });
      }),
    );
  });

  test('under every plate its label is free', () => {
    fc.assert(
      fc.property(aspects, fc.integer({ min: 20, max: 90 }), (all, foot) => {
        const labelled = hang(all, { ...room, foot }).boxes.map((box) => ({ ...box, height: box.height + foot }));
        labelled.forEach((box, i) => {
          expect(box.y + box.height).toBeLessThanOrEqual(room.height + 0.01);
          for (const other of labelled.slice(i + 1)) expect(overlap(box, other)).toBe(false);
        });
      }),
    );
  });

  test('a wall on which prints would be lower than two labels has one row', () => {
    const wall = (height: number) => hang([1.4, 0.75, 1.4, 0.75, 1.4], { height, gap: 12, foot: 64 });
    expect(wall(300).bays).toHaveLength(5);
    wall(300).boxes.forEach((box) => expect(box.height).toBeGreaterThan(128));
    expect(wall(900).bays.length).toBeLessThan(5);
  });

  test('the order of the wall is the order of time: a bay never begins before the one before it ended', () => {
    fc.assert(
      fc.property(aspects, (all) => {
        const { boxes, bays } = hang(all, room);
        const bayOf = (box: Box) => bays.filter((left) => left <= box.x + 0.01).length;
        const order = boxes.map(bayOf);
        expect(order).toEqual([...order].sort((a, b) => a - b));
      }),
    );
  });

  test('two rows meet on both sides', () => {
    const { boxes } = hang([1.4, 0.75, 1.4, 0.75, 1.4], room);
    const rows = [boxes.filter(({ y }) => y < 1), boxes.filter(({ y }) => y >= 1)];
    const right = (row: Box[]) => Math.max(...row.map(({ x, width }) => x + width));
    expect(rows[1]!.length).toBeGreaterThan(0);
    expect(right(rows[0]!)).toBeCloseTo(right(rows[1]!), 6);
    expect(rows[0]![0]!.height + rows[1]![0]!.height + room.gap).toBeCloseTo(room.height, 6);
  });

  test('a poster between prints hangs over the full height', () => {
    const { boxes } = hang([1.4, 0.75, 1.4, 0.68, 1.4, 0.75, 1.4, 0.75], room);
    expect(boxes[3]!.height).toBeCloseTo(room.height, 6);
  });
});
