import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { limitsOf } from './plan-districts';
import { apart, distance, inside, layerOf, lines, ofKind, rings } from './plan-geometry';
import references from './plan-references.json';

/** Positions from elsewhere, not from this exhibit's own places: see `source` beside each list. */
const { bridges, squares, limits, midstream } = references;

describe('held against positions from elsewhere', () => {
  const drawn = ofKind(layerOf('landmark'), 'bridge');
  it.each(bridges.positions)('$name lies within 60 m of where it is', ({ name, at }) => {
    const bridge = drawn.find(({ properties }) => properties.name === name)!;
    expect(inside(rings(bridge), at) ? 0 : distance(rings(bridge), at)).toBeLessThan(60);
  });

  const named = ofKind(layerOf('street'), 'square');
  it.each(squares.positions)('$name lies within 60 m of where it is', ({ name, at }) => {
    const square = named.find(({ properties }) => properties.name === name)!;
    expect(apart((square.geometry as { coordinates: Position }).coordinates, at)).toBeLessThan(60);
  });

  it.each([[6, limits['6']], [8, limits['8']]] as const)('the limit of arrondissement %i lies within 100 m of where it is', (n, positions) => {
    const limit = limitsOf(n).flatMap(lines);
    for (const at of positions) expect(distance(limit, at), String(at)).toBeLessThan(100);
  });

  it('the middle of the Seine is in the river, its nearer bank never 60 m nearer than half of its breadth', () => {
    const river = rings(ofKind(layerOf('water'), 'river')[0]!);
    for (const at of midstream.positions) {
      expect(inside([river[0]!], at), String(at)).toBe(true);
      // The Seine in Paris is 100 to 170 m wide, so its middle lies some 50 to 85 m from either bank.
      expect(Math.abs(distance([river[0]!], at) - 67), String(at)).toBeLessThan(60);
    }
  });
});
