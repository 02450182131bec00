import { afterEach, expect, test, vi } from 'vitest';
import { loadLayers } from '../../../renderer/map/load-layers';

afterEach(() => vi.restoreAllMocks());

const point = { type: 'Feature', properties: null, geometry: { type: 'Point', coordinates: [2, 48] } };
const files: Record<string, () => Response> = {
  '/exhibit/map/water.geojson': () => Response.json({ type: 'FeatureCollection', features: [point, { ...point, geometry: null }, point] }),
  '/exhibit/map/broken.geojson': () => new Response('{', { status: 200 }),
};
const read = (async (address: string) => files[address]?.() ?? new Response('', { status: 404 })) as typeof fetch;

test('a layer that cannot be read is reported and left out; the others are drawn', async () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => {});
  const layers = await loadLayers(['water', 'broken', 'gone'].map((id) => ({ id, role: 'water', src: `map/${id}.geojson` })), read);
  expect(layers.map(({ id }) => id)).toEqual(['water']);
  expect(said.mock.calls.map(([line]) => String(line).split(' ').slice(0, 3).join(' ')).sort()).toEqual(['map layer broken', 'map layer gone']);
});

test('features without geometry are left out and the rest are numbered from 0', async () => {
  const [water] = await loadLayers([{ id: 'water', role: 'water', src: 'map/water.geojson' }], read);
  expect(water!.features.map(({ id, properties }) => ({ id, properties }))).toEqual([{ id: 0, properties: {} }, { id: 1, properties: {} }]);
});
