import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { expect, test } from 'vitest';
import { layerRoles } from '../../../exhibit/format/schema';
import type { LoadedLayer } from '../../../renderer/map/load-layers';
import { Sources } from '../../../renderer/map/sources';
import { styleOf } from '../../../renderer/map/style';

const line = (points: number) => ({ type: 'LineString' as const, coordinates: Array.from({ length: points }, (_, i) => [i / 1000, 48]) });
const layer = (id: string, role: LoadedLayer['role'], points: number[]): LoadedLayer => ({
  id, role, features: points.map((count, i) => ({ type: 'Feature', id: i, properties: { kind: id }, geometry: line(count) })),
});
const layers = [layer('wall', 'wall', [3, 4]), layer('blocks', 'blocks', [1500, 700]), layer('rail', 'rail', [5, 6, 7]), layer('label', 'label', [1])];

test('small layers share one source; large ones and labels have their own, labels first', () => {
  expect(new Sources(layers).all.map(([id, held]) => [id, held.map((one) => one.id)])).toEqual([
    ['label', ['label']],
    ['vitrine:small', ['wall', 'rail']],
    ['blocks', ['blocks']],
  ]);
});

test('a feature has the number in its source that its state is kept under, and no two have the same', () => {
  const sources = new Sources(layers);
  const found = sources.all.flatMap(([source, held]) => sources.features(held).map(({ id, properties }) => `${source} ${id} ${properties.kind}`));
  const states = layers.flatMap(({ id: layer, features }) => features.map(({ id }) => {
    const { source, id: number } = sources.state({ layer, id });
    return `${source} ${number} ${layer}`;
  }));
  expect([...found].sort()).toEqual([...states].sort());
  expect(new Set(states).size).toBe(8);
});

test('a layer of the shared source draws its own features only, and still those that it chose among them', () => {
  const sources = new Sources(layers);
  const drawn = (id: string, filter?: unknown) => sources.drawn({ id, source: id, type: 'line', ...(filter ? { filter } : {}) } as never) as { source: string; filter?: unknown };
  expect(drawn('blocks')).toEqual({ id: 'blocks', source: 'blocks', type: 'line' });
  expect(drawn('rail').source).toBe('vitrine:small');
  expect(drawn('rail').filter).toEqual(['==', ['get', 'vitrine:layer'], 'rail']);
  expect(drawn('rail', ['has', 'w']).filter).toEqual(['all', ['==', ['get', 'vitrine:layer'], 'rail'], ['has', 'w']]);
});

test('the style of every role in shared sources is one that MapLibre accepts', () => {
  const all = layerRoles.map((role) => layer(role, role, [3]));
  const theme = { ink: '#000', paper: '#fff', sheet: '#fff', ink2: '#000', red: '#f00', wash: '#fee', taken: '#000', water: '#fff', waterline: '#000', relief: '#000', tree: '#000', hatch: '#000', rail: '#000', limit: '#000', bois: 'Bois', antique: 'Antique', didot: 'Didot' };
  const style = styleOf(all, { theme: theme as never, unit: 1, lang: 'en' }, { maxZoom: 16 });
  expect(validateStyleMin(style)).toEqual([]);
  expect(Object.keys(style.sources)).toEqual(['label', 'vitrine:small']);
});
