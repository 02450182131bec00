import { expect, test, vi } from 'vitest';
import { groundFinder, groundState } from '../../../renderer/map/label-ground';
import { LabelStates } from '../../../renderer/map/label-states';
import type { LoadedLayer } from '../../../renderer/map/load-layers';

const square = (x: number, y: number, side: number) => [[x, y], [x + side, y], [x + side, y + side], [x, y + side], [x, y]];
const layer = (id: string, role: LoadedLayer['role'], rings: number[][][][], properties = {}): LoadedLayer => ({
  id, role, features: rings.map((coordinates, i) => ({ type: 'Feature', id: i, properties, geometry: { type: 'Polygon', coordinates } })),
});
const layers = [
  layer('wash', 'wash', [[square(2, 48, 1), square(2.4, 48.4, 0.2)]], { from: 0 }),
  layer('blocks', 'blocks', [[square(2.1, 48.1, 0.001)], [square(2.3, 48.1, 0.001)]], { from: 0 }),
];
const find = groundFinder(layers);

test('a label inside a wash stands on it; one in a hole of it does not', () => {
  expect(find([2.1, 48.5]).washes).toEqual([{ layer: 'wash', id: 0 }]);
  expect(find([2.5, 48.5]).washes).toEqual([]);
});

test('a label beside a block turns to paper on ink while the block is taken', () => {
  const ground = find([2.3015, 48.1005]);
  expect(ground.block).toEqual({ layer: 'blocks', id: 1 });
  expect(groundState(ground, (name) => name === 'blocks')).toEqual({ washed: false, dark: true });
  expect(groundState(ground, (name) => name === 'wash')).toEqual({ washed: true, dark: false });
  expect(find([2.2, 48.2]).block).toBeUndefined();
});

test('a state of a label that stays the same is told once', () => {
  const map = { setFeatureState: vi.fn(), removeFeatureState: vi.fn() };
  const states = new LabelStates(map as never);
  const state = { hidden: true, washed: false, dark: false };
  states.set('label', 3, state);
  states.set('label', 3, { ...state });
  states.set('label', 3, { ...state, dark: true });
  expect(map.setFeatureState).toHaveBeenCalledTimes(2);
  states.forget('label');
  states.set('label', 3, { ...state, dark: true });
  expect(map.setFeatureState).toHaveBeenCalledTimes(3);
});
