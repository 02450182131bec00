import { expect, test } from 'vitest';
import { lonLat, mercator, worldSize } from '../../../renderer/map/mercator';
import { nearestPlace } from '../../../renderer/map/nearest-place';
import { flat, happened } from '../../../renderer/map/place-index';

const times = flat([[10, 20, 30], [], [25]]);
const flags = (start: number, end: number) => [...happened(times, { start, end }, new Uint8Array(3))];

test('a place is drawn when something begins there in the window, half-open', () => {
  expect(flags(0, 100)).toEqual([1, 0, 1]);
  expect(flags(20, 25)).toEqual([1, 0, 0]);
  expect(flags(21, 25)).toEqual([0, 0, 0]);
  expect(flags(25, 26)).toEqual([0, 0, 1]);
  expect(flags(30, 30)).toEqual([0, 0, 0]);
});

test('a position and its Mercator square agree both ways', () => {
  const there = lonLat(mercator({ lon: 2.35092, lat: 48.85654 }));
  expect(there.lon).toBeCloseTo(2.35092, 9);
  expect(there.lat).toBeCloseTo(48.85654, 9);
  expect(mercator({ lon: 0, lat: 0 })).toEqual({ x: 0.5, y: 0.5 });
});

test('a touch means the nearest drawn place within 40 px, and nothing farther away', () => {
  const places = { x: Float64Array.of(0.5, 0.5001, 0.50005), y: Float64Array.of(0.5, 0.5, 0.5) };
  const radius = 40 / worldSize(11.9);
  expect(nearestPlace(places, [0, 1, 2], { x: 0.500011, y: 0.5 }, radius)).toBe(0);
  expect(nearestPlace(places, [1], { x: 0.50009, y: 0.5 }, radius)).toBe(1);
  expect(nearestPlace(places, [0, 1], { x: 0.50005, y: 0.5 + radius * 1.01 }, radius)).toBeUndefined();
});
