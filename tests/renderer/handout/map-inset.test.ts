import { expect, it } from 'vitest';
import { mapInset, type InsetLayer } from '../../../renderer/handout/map-inset';

const camera = { lon: 2.35, lat: 48.85, zoom: 11 };
const box = { width: 300, height: 180, at: Date.UTC(1871, 4, 21) };
const line = (lon: number, properties = {}) => ({ geometry: { type: 'LineString' as const, coordinates: [[lon, 48.84], [lon, 48.86]] as [number, number][] }, properties });
const layer = (role: InsetLayer['role'], ...features: InsetLayer['features']): InsetLayer => ({ role, features });

it('draws a line through the middle of the box, north above', () => {
  const [path] = mapInset([layer('street', line(2.35, { rank: 1 }))], camera, box);
  expect(path).toMatchObject({ role: 'street', rank: 1 });
  const [, x1, y1, x2, y2] = /^M(\S+) (\S+)L(\S+) (\S+)$/.exec(path!.d)!.map(Number);
  expect([x1, x2]).toEqual([0, 0]);
  expect(y1! > 0 && y2! < 0).toBe(true);
});

it('leaves out what lies outside the box, what no longer holds, and what paper does not show', () => {
  const gone = line(2.35, { to: Date.UTC(1871, 4, 20) });
  expect(mapInset([layer('street', line(2.9), gone), layer('label', line(2.35))], camera, box)).toEqual([]);
});

it('lays the ground first and the front on top, however the layers are given', () => {
  expect(mapInset([layer('front', line(2.35)), layer('wash', line(2.35))], camera, box).map(({ role }) => role)).toEqual(['wash', 'front']);
});

it('closes what is an area', () => {
  const area = { geometry: { type: 'Polygon' as const, coordinates: [[[2.34, 48.84], [2.36, 48.84], [2.36, 48.86], [2.34, 48.84]] as [number, number][]] }, properties: {} };
  expect(mapInset([layer('water', area)], camera, box)[0]!.d).toMatch(/^M.*Z$/);
});
