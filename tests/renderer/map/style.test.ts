import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { expect, test } from 'vitest';
import { layerRoles } from '../../../exhibit/format/schema';
import type { LoadedLayer } from '../../../renderer/map/load-layers';
import { styleOf } from '../../../renderer/map/style';
import type { PlanTheme } from '../../../renderer/map/theme';

const colours = ['paper', 'sheet', 'ink', 'ink2', 'red', 'wash', 'taken', 'water', 'waterline', 'relief', 'tree', 'hatch', 'rail', 'limit'];
const theme = { ...Object.fromEntries(colours.map((name, i) => [name, `#0000${(16 + i).toString(16)}`])), bois: 'Bois', antique: 'Antique', didot: 'Didot' } as unknown as PlanTheme;
const layer = (role: LoadedLayer['role'], properties = {}): LoadedLayer => ({ id: `a-${role}`, role, features: [{ type: 'Feature', id: 0, properties, geometry: { type: 'Point', coordinates: [2.3, 48.8] } }] });
const style = (layers: LoadedLayer[], unit = 1, lang = 'en') => styleOf(layers, { theme, unit, lang }, { maxZoom: 16 });
const timed = { from: 0, to: 1 };

test('every role, timed or not and at any size, is a style that MapLibre accepts', () => {
  for (const properties of [{}, timed])
    for (const unit of [1, 2, 0.71]) expect(validateStyleMin(style(layerRoles.map((role) => layer(role, properties)), unit))).toEqual([]);
});

test('nothing is asked of a server: no tiles, no glyphs, no sprite', () => {
  const made = style(layerRoles.map((role) => layer(role)));
  expect(made).not.toHaveProperty('glyphs');
  expect(made).not.toHaveProperty('sprite');
  expect(Object.values(made.sources).every((source) => source.type === 'geojson' && typeof source.data === 'object')).toBe(true);
});

test('layers lie in the order of the engraving whatever order the exhibit lists them in', () => {
  const ids = style([layer('label'), layer('wall'), layer('water'), layer('wash')]).layers.map(({ id }) => id);
  const at = (start: string) => ids.findIndex((id) => id.startsWith(start));
  expect(ids[0]).toBe('paper');
  expect(at('a-wash')).toBeLessThan(at('a-water'));
  expect(at('a-water')).toBeLessThan(at('a-wall'));
  expect(at('a-wall')).toBeLessThan(at('a-wash-band'));
  expect(at('a-wash-band')).toBeLessThan(at('a-label'));
});

test('two layers of one role are both drawn', () => {
  const ids = style([{ ...layer('mark'), id: 'fire' }, { ...layer('mark'), id: 'barricade' }]).layers.map(({ id }) => id);
  expect(ids).toEqual(['paper', 'fire', 'barricade']);
});

test('blocks are solid only where a period says when they were taken', () => {
  const taken = (properties: object) => style([layer('blocks', properties)]).layers.some(({ id }) => id === 'a-blocks-taken');
  expect(taken(timed)).toBe(true);
  expect(taken({})).toBe(false);
});

test('colours come from the theme and labels speak the language', () => {
  const made = style([layer('label')], 1, 'fr');
  expect(JSON.stringify(made.layers.find(({ id }) => id === 'a-label-arr'))).toContain('name:fr');
  expect(JSON.stringify(made)).toContain('Didot Bold Italic');
  expect(JSON.stringify(made.layers)).not.toMatch(/#(?!0000)[0-9a-f]{6}/i);
});

test('tiles are cut as fine as the nearest view needs, for a room as for a continent', () => {
  const finest = (maxZoom: number, unit = 1) => Object.values(styleOf([layer('water')], { theme, unit, lang: 'en' }, { maxZoom }).sources).map((source) => 'maxzoom' in source && source.maxzoom);
  expect([finest(16), finest(16, 2), finest(20.5), finest(3)]).toEqual([[11], [12], [16], [0]]);
});
