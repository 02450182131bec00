import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { between, keep, pan, pinch, seen, whole, zoom, type Point, type View } from '../../../renderer/gallery/pan-zoom';

const size = { width: 4000, height: 6000 };
const free = { left: 576, top: 36, right: 1760, bottom: 1044 };
const limits = { least: 0.1, most: 2 };
const on = (view: View, { x, y }: Point): Point => ({ x: (x - view.x) / view.scale, y: (y - view.y) / view.scale });
const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const views = fc.record({ x: number(-3000, 3000), y: number(-3000, 3000), scale: number(0.1, 2) });
const points = fc.record({ x: number(0, 1920), y: number(0, 1080) });

describe('moving and magnifying', () => {
  test('the whole picture stands in the middle of the free part and touches two of its edges', () => {
    const view = whole(size, free);
    expect(view.scale).toBeCloseTo(1008 / 6000);
    expect(view.y).toBeCloseTo(free.top);
    expect(view.x + (size.width * view.scale) / 2).toBeCloseTo((free.left + free.right) / 2);
  });

  test('the point under the finger stays there while it is magnified', () => {
    fc.assert(
      fc.property(views, points, number(0.2, 5), (view, at, factor) => {
        const next = zoom(view, factor, at, limits);
        expect(on(next, at).x).toBeCloseTo(on(view, at).x, 3);
        expect(on(next, at).y).toBeCloseTo(on(view, at).y, 3);
      }),
    );
  });

  test('magnification stays within its limits', () => {
    fc.assert(
      fc.property(views, points, number(0.001, 1000), (view, at, factor) => {
        const { scale } = zoom(view, factor, at, limits);
        expect(scale).toBeGreaterThanOrEqual(limits.least);
        expect(scale).toBeLessThanOrEqual(limits.most);
      }),
    );
  });

  test('what was under the middle of two fingers follows their middle', () => {
    const view = { x: 0, y: 0, scale: 0.5 };
    const from: [Point, Point] = [{ x: 100, y: 100 }, { x: 300, y: 100 }];
    const to: [Point, Point] = [{ x: 150, y: 200 }, { x: 550, y: 200 }];
    const next = pinch(view, from, to, limits);
    expect(next.scale).toBeCloseTo(1);
    expect(on(next, { x: 350, y: 200 })).toEqual(on(view, { x: 200, y: 100 }));
  });

  test('the picture never leaves the free part: it fills it or stands in its middle', () => {
    fc.assert(
      fc.property(views, (view) => {
        const { x, y, scale } = keep(view, size, free);
        const [wide, high] = [size.width * scale, size.height * scale];
        if (wide >= free.right - free.left) expect(x <= free.left + 1e-6 && x + wide >= free.right - 1e-6).toBe(true);
        else expect(x + wide / 2).toBeCloseTo((free.left + free.right) / 2);
        if (high >= free.bottom - free.top) expect(y <= free.top + 1e-6 && y + high >= free.bottom - 1e-6).toBe(true);
        else expect(y + high / 2).toBeCloseTo((free.top + free.bottom) / 2);
      }),
    );
  });

  test('the part seen is what the screen cuts out of the picture', () => {
    expect(seen({ x: -100, y: 50, scale: 0.5 }, size, { width: 1000, height: 1000 })).toEqual({ left: 200, top: 0, right: 2200, bottom: 1900 });
  });

  test('a way between two views begins and ends at them and magnifies evenly', () => {
    const [from, to] = [{ x: 0, y: 0, scale: 0.25 }, { x: -500, y: -200, scale: 1 }];
    expect(between(from, to, 0)).toEqual(from);
    expect(between(from, to, 1)).toEqual(to);
    expect(between(from, to, 0.5).scale).toBeCloseTo(0.5);
    expect(between(from, { ...from, x: 100 }, 0.5)).toEqual(pan(from, 50, 0));
  });
});
