import type { Geometry } from 'geojson';
import { expect, test } from 'vitest';
import type { LoadedLayer } from '../../../renderer/map/load-layers';
import { mercator, worldSize } from '../../../renderer/map/mercator';
import { namedGround, nearestNamed } from '../../../renderer/map/named-ground';
import { standName } from '../../../renderer/map/stand-name';

const layer = (...features: [properties: object, geometry: Geometry][]): LoadedLayer => ({
  id: 'street', role: 'street',
  features: features.map(([properties, geometry], id) => ({ type: 'Feature', id, properties: properties as never, geometry })),
});
const line = (...coordinates: [number, number][]): Geometry => ({ type: 'LineString', coordinates });
const ground = namedGround([layer(
  [{ kind: 'street', name: 'Rue de Puebla', today: 'Rue Bolivar' }, line([2.37, 48.87], [2.38, 48.87])],
  [{ kind: 'street', name: 'Rue de Puebla', today: 'Rue Bolivar' }, line([2.38, 48.87], [2.39, 48.875])],
  [{ kind: 'square', name: 'Place du Trône', today: 'Place de la Nation' }, { type: 'Point', coordinates: [2.396, 48.8484] }],
  [{ kind: 'bridge', name: 'Pont Royal' }, { type: 'Polygon', coordinates: [[[2.329, 48.86], [2.33, 48.861], [2.331, 48.86], [2.329, 48.86]]] }],
  [{ kind: 'road', name: 'Route de Flandre' }, line([2.37, 48.8705], [2.38, 48.8705])],
  [{ kind: 'street' }, line([2.37, 48.8702], [2.38, 48.8702])],
)]);
const radius = 26 / worldSize(13);
const touch = (lon: number, lat: number) => nearestNamed(ground, mercator({ lon, lat }), radius)?.name;

test('a touch beside a street, between its corners, means that street', () => {
  expect(touch(2.3751, 48.8703)).toBe('Rue de Puebla');
  expect(touch(2.3751, 48.9)).toBeUndefined();
});

test('the pieces of one street are one, with the name of today', () => {
  const puebla = nearestNamed(ground, mercator({ lon: 2.385, lat: 48.8725 }), radius)!;
  expect(puebla.features).toHaveLength(2);
  expect(puebla.today).toBe('Rue Bolivar');
});

test('squares and bridges are touched like streets; country roads and what has no name are not', () => {
  expect(touch(2.3961, 48.8485)).toBe('Place du Trône');
  expect(touch(2.33, 48.8611)).toBe('Pont Royal');
  expect(ground).toHaveLength(3);
});

const room = { width: 200, height: 60, gap: 34, area: { left: 500, top: 20, right: 1900, bottom: 770 }, things: [] };

test('a name stands above the finger, below it at the upper edge, and never leaves the area', () => {
  expect(standName({ x: 1000, y: 400 }, room)).toEqual({ left: 900, top: 306, right: 1100, bottom: 366 });
  expect(standName({ x: 1000, y: 60 }, room).top).toBe(94);
  expect(standName({ x: 505, y: 400 }, room).left).toBe(500);
  expect(standName({ x: 1899, y: 400 }, room).right).toBe(1900);
});

test('a name keeps off what stands on the plan', () => {
  const things = [{ left: 850, top: 200, right: 1150, bottom: 380 }];
  expect(standName({ x: 1000, y: 400 }, { ...room, things }).top).toBe(434);
});
