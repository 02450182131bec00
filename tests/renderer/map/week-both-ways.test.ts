import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { FeatureCollection } from 'geojson';
import { expect, test, vi } from 'vitest';
import { compileLayer } from '../../../exhibit/compile/compile-layers';
import { moment } from '../../../exhibit/dates/dates';
import { Fade } from '../../../renderer/map/fade';
import type { LayerFeature, LoadedLayer } from '../../../renderer/map/load-layers';
import { clockOf, holds, timed, turn } from '../../../renderer/map/validity';

/** The bundled exhibit's own plan, as it is compiled. */
const folder = resolve(import.meta.dirname, '../../../assets/exhibits/paris-commune-1871/map');
const layers = readdirSync(folder).map((file): LoadedLayer => {
  const { features } = JSON.parse(compileLayer(readFileSync(`${folder}/${file}`, 'utf8'))) as FeatureCollection;
  return { id: file.replace('.geojson', ''), role: 'mark', features: features.map((feature, id) => ({ ...feature, id }) as LayerFeature) };
});

// Without a duration a fade asks for no frame; there is none to call off.
vi.stubGlobal('cancelAnimationFrame', () => undefined);

const HOUR = 3_600_000;
const hours = Array.from({ length: 10 * 24 }, (_, i) => moment(1871, 5, 20) + i * HOUR);
const days = hours.filter((_, i) => i % 24 === 0);

/** What stands on the plan at each moment when they are visited in this order, as the feature states have it. */
function visited(moments: number[]) {
  const shown = new Set<string>();
  const clock = clockOf(layers);
  const fade = new Fade(({ layer, id }, on) => (on === 1 ? shown.add(`${layer} ${id}`) : shown.delete(`${layer} ${id}`)));
  return new Map(moments.map((at) => {
    fade.start(turn(clock, at), 0);
    return [at, [...shown].sort().join()] as const;
  }));
}

/** The same by the dates alone, without any way there. */
const dated = (at: number) =>
  layers.flatMap(({ id, features }) => features.filter((feature) => timed(feature) && holds(feature.properties, at)).map((feature) => `${id} ${feature.id}`)).sort().join();

test.each([['by hours', hours], ['by days', days]])('Bloody Week %s is the same forwards, backwards and in leaps', (_, moments) => {
  const leaps = moments.map((_, i) => moments[(i * 7 + 3) % moments.length]!);
  const ways = [moments, [...moments].reverse(), leaps, [...leaps, ...moments]].map(visited);
  for (const at of moments) for (const way of ways) if (way.has(at)) expect(way.get(at), new Date(at).toISOString()).toBe(dated(at));
});

test('every day of the week is another picture, and so are the hours at which the last barricade falls', () => {
  const week = days.filter((at) => at >= moment(1871, 5, 21) && at <= moment(1871, 5, 28)).map(dated);
  expect(week).toHaveLength(8);
  expect(new Set(week).size).toBe(8);
  expect(dated(moment(1871, 5, 28) + 12 * HOUR)).not.toBe(dated(moment(1871, 5, 28) + 13 * HOUR));
});

test('a barricade that stood is fallen from the hour after it stood, at the same place', () => {
  const of = (name: string) => layers.find(({ id }) => id === name)!.features;
  for (const standing of of('barricade')) {
    const fallen = of('fallen').find(({ properties }) => properties.name === standing.properties.name)!;
    expect(fallen.properties.from, standing.properties.name).toBe(standing.properties.to);
    expect(fallen.geometry).toEqual(standing.geometry);
  }
});
