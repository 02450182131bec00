import fc from 'fast-check';
import { expect, test } from 'vitest';
import { moment } from '../../../exhibit/dates/dates';
import type { LoadedLayer } from '../../../renderer/map/load-layers';
import { clockOf, heldNow, holds, turn } from '../../../renderer/map/validity';

const layer = (periods: { from?: number; to?: number }[]): LoadedLayer => ({
  id: 'wash', role: 'wash',
  features: periods.map((properties, id) => ({ type: 'Feature', id, properties, geometry: { type: 'Point', coordinates: [0, 0] } })),
});
const day = (d: number) => moment(1871, 5, d);
const week = layer([{ to: day(21) }, { from: day(21), to: day(22) }, { from: day(22) }, {}]);

test('a feature holds from its first moment up to, and not on, its last', () => {
  const period = { from: day(21), to: day(22) };
  expect(holds(period, day(21))).toBe(true);
  expect(holds(period, day(22) - 1)).toBe(true);
  expect(holds(period, day(22))).toBe(false);
  expect(holds({}, -1e15)).toBe(true);
});

test('a step of time tells only what differs', () => {
  const clock = clockOf([week]);
  expect(turn(clock, day(20))).toEqual([{ key: { layer: 'wash', id: 0 }, on: true }]);
  expect(turn(clock, day(20) + 1)).toEqual([]);
  expect(turn(clock, day(21))).toEqual([{ key: { layer: 'wash', id: 0 }, on: false }, { key: { layer: 'wash', id: 1 }, on: true }]);
});

test('what has no period is not on the clock and always holds', () => {
  const clock = clockOf([week]);
  turn(clock, day(28));
  const held = heldNow(clock);
  expect(clock.keys).toHaveLength(3);
  expect([0, 1, 2, 3].map((id) => held('wash', id))).toEqual([false, false, true, true]);
});

test('whatever way time goes, the changes add up to what holds', () => {
  const period = fc.record({ from: fc.integer({ min: 0, max: 50 }), to: fc.integer({ min: 0, max: 50 }) });
  fc.assert(
    fc.property(fc.array(period, { maxLength: 30 }), fc.array(fc.integer({ min: -5, max: 55 }), { minLength: 1 }), (periods, moments) => {
      const clock = clockOf([layer(periods)]);
      const state = periods.map(() => false);
      for (const now of moments) for (const { key, on } of turn(clock, now)) state[key.id] = on;
      expect(state).toEqual(periods.map((one) => holds(one, moments.at(-1)!)));
    }),
  );
});
