import { statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { city, districts, limitsOf } from './plan-districts';
import { apart, area, crossings, distance, inside, layerFiles, layerOf, lines, ofKind, placeAt, placesOf, rings, type Ring } from './plan-geometry';

const polygonLayers = ['wash', 'water', 'wood', 'blocks', 'landmark', 'fort', 'arrow', 'reach'];
const river = rings(ofKind(layerOf('water'), 'river')[0]!);
const wall = ofKind(layerOf('wall'), 'wall').flatMap(lines);

describe('rings of the plan', () => {
  it.each(polygonLayers)('are closed and have an area in %s', (name) => {
    for (const ring of layerOf(name).flatMap(rings)) {
      expect(ring.length).toBeGreaterThan(3);
      expect(ring.at(-1)).toEqual(ring[0]);
      expect(area(ring)).toBeGreaterThan(10);
    }
  });

  it.each(polygonLayers)('do not cross themselves in %s', (name) => {
    expect(layerOf(name).flatMap(rings).reduce((sum, ring) => sum + crossings(ring), 0)).toBe(0);
  });
});

describe('the twenty arrondissements', () => {
  const found = districts();

  it('each have two neighbours to every limit', () => {
    for (const { properties } of layerOf('limit')) expect(new Set(properties.between).size).toBe(2);
    for (let n = 1; n <= 20; n += 1) expect(limitsOf(n).length).toBeGreaterThan(1);
  });

  it('tile the city inside the wall', () => {
    const sum = [...found.values()].reduce((total, ring) => total + area(ring), 0);
    expect(Math.abs(sum / area(city) - 1)).toBeLessThan(0.002);
  });

  it('lie apart: each position of a grid is in exactly one', () => {
    const all = [...found.values()];
    for (let lon = 2.2505; lon < 2.42; lon += 0.0071)
      for (let lat = 48.8171; lat < 48.9; lat += 0.0047)
        if (inside([city], [lon, lat])) expect(all.filter((ring) => inside([ring], [lon, lat])), `${lon} ${lat}`).toHaveLength(1);
  });

  /** Hectares as the city's own statistics give them; no law has moved these eleven limits since 1860. */
  it.each([[1, 183], [2, 99], [3, 117], [4, 160], [5, 254], [6, 215], [7, 409], [8, 388], [9, 218], [10, 289], [11, 367]])('%i measures %i ha', (n, hectares) => {
    expect(Math.abs(area(found.get(n)!) / 1e4 / hectares - 1)).toBeLessThan(0.03);
  });

  it.each([[3, 'mairie-du-3e'], [4, 'mairie-du-4e'], [5, 'mairie-du-5e'], [6, 'mairie-du-6e'], [10, 'mairie-du-10e'], [11, 'mairie-du-11e'], [12, 'mairie-du-12e'], [13, 'mairie-des-gobelins'], [17, 'mairie-du-17e'], [18, 'mairie-du-18e'], [20, 'mairie-du-20e']])('%i has its town hall', (n, id) => {
    const ring = found.get(n)!;
    expect(inside([ring], placeAt(id)) || distance([ring], placeAt(id)) < 40).toBe(true);
  });
});

describe('the Seine', () => {
  const bridges = ofKind(layerOf('landmark'), 'bridge');

  it('runs under every bridge of 1871', () => {
    expect(bridges.length).toBeGreaterThan(40);
    for (const bridge of bridges) {
      const [ring] = rings(bridge) as [Ring];
      expect(samples(ring).some((at) => inside(river, at)), bridge.properties.name).toBe(true);
    }
  });

  it('is as wide under its bridges as they are long', () => {
    for (const [name, length] of [['Pont d’Iéna', 155], ['Pont de la Concorde', 153], ['Pont Royal', 110], ['Pont des Arts', 155], ['Pont au Change', 103], ['Pont Marie', 92], ['Pont d’Austerlitz', 174], ['Pont de Bercy', 175], ['Pont Saint-Michel', 62]] as const) {
      const bridge = bridges.find(({ properties }) => properties.name === name)!;
      expect(Math.abs(longest(rings(bridge)[0]!) - length), name).toBeLessThan(45);
    }
  });

  it.each(placesOf('bridge').map(({ id, at }) => [id, at] as const))('carries %s', (_, at) => {
    const near = bridges.filter((bridge) => distance(rings(bridge), at) < 60 || inside(rings(bridge), at));
    expect(near.length).toBeGreaterThan(0);
  });

  it('has its islands as holes', () => {
    for (const at of [[2.3475, 48.855], [2.3565, 48.8517], [2.2545, 48.8265], [2.2335, 48.8233], [2.268, 48.8973], [2.3398, 48.936]]) {
      expect(inside(river, at)).toBe(false);
      expect(inside([river[0]!], at)).toBe(true);
    }
  });

  it('meets the Marne above the wall, and the canals meet it', () => {
    expect(inside(river, [2.425, 48.8174])).toBe(true);
    for (const canal of ofKind(layerOf('water'), 'canal')) expect(area(rings(canal)[0]!)).toBeGreaterThan(3000);
  });
});

describe('the wall', () => {
  it('has 94 bastions: 67 on the right bank and 27 on the left', () => {
    const salients = (bank: string) =>
      new Set(layerOf('wall').filter(({ properties }) => (properties as { bank?: string }).bank === bank).flatMap(lines).flat().filter((at) => distance([city], at) > 52).map(String)).size;
    expect([salients('right'), salients('left')]).toEqual([67, 27]);
  });

  it.each(placesOf('gate').map(({ id, at }) => [id, at] as const))('has %s', (_, at) => {
    expect(distance(wall, at)).toBeLessThan(60);
  });

  it('lets the river through', () => {
    for (const [a, b] of wall.flatMap((line) => line.slice(1).map((at, i) => [line[i]!, at] as const)))
      expect(inside(river, [(a[0]! + b[0]!) / 2, (a[1]! + b[1]!) / 2])).toBe(false);
  });
});

describe('forts, squares and stations', () => {
  const forts = layerOf('fort').filter(({ properties }) => !properties.from);

  it.each(placesOf('fort').map(({ id, at }) => [id, at] as const))('%s stands where it stands', (_, at) => {
    expect(forts.some((fort) => inside(rings(fort), at) || distance(rings(fort), at) < 60)).toBe(true);
  });

  it.each([
    ['place-de-la-concorde', 'Place de la Concorde'], ['place-vendome', 'Place Vendôme'], ['place-de-la-bastille', 'Place de la Bastille'], ['place-du-chateau-d-eau', 'Place du Château-d’Eau'],
    ['place-du-trone', 'Place du Trône'], ['place-d-italie', 'Place d’Italie'], ['place-d-enfer', 'Place d’Enfer'], ['place-des-vosges', 'Place des Vosges'], ['place-du-chatelet', 'Place du Châtelet'], ['place-wagram', 'Place Wagram'], ['place-pigalle', 'Place Pigalle'],
  ])('%s is %s', (id, name) => {
    const square = ofKind(layerOf('street'), 'square').find(({ properties }) => properties.name === name)!;
    expect(apart((square.geometry as { coordinates: number[] }).coordinates, placeAt(id))).toBeLessThan(60);
  });

  it.each(placesOf('station').map(({ id, at }) => [id, at] as const))('%s stands by its rails', (_, at) => {
    expect(distance(layerOf('rail').flatMap(lines), at)).toBeLessThan(180);
  });

  it('names some 120 streets, with the name of today where it differs', () => {
    const streets = ofKind(layerOf('street'), 'street');
    const names = new Map(streets.map(({ properties }) => [properties.name, (properties as { today?: string }).today]));
    expect(names.size).toBeGreaterThan(120);
    expect(names.get('Boulevard du Prince-Eugène')).toBe('Boulevard Voltaire');
    expect([...names.keys()]).not.toContain('Avenue de l’Opéra');
  });
});

it('stays small enough for a kiosk', () => {
  const sizes = layerFiles.map((file) => statSync(file).size);
  expect(Math.max(...sizes)).toBeLessThan(1e6);
  expect(sizes.reduce((sum, size) => sum + size)).toBeLessThan(4e6);
});

const longest = (ring: Ring) => Math.max(...ring.slice(1).map((at, i) => apart(ring[i]!, at)));

/** Twenty-one positions along a strip, from corner to opposite corner. */
function samples(ring: Ring) {
  const pairs = ring.flatMap((a) => ring.map((b) => [a, b] as const));
  const [a, b] = pairs.reduce((best, pair) => (apart(...pair) > apart(...best) ? pair : best));
  return Array.from({ length: 21 }, (_, i) => [0, 1].map((axis) => a[axis]! + ((b[axis]! - a[axis]!) * i) / 20));
}
