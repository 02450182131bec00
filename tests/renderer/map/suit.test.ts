import { expect, it } from 'vitest';
import { larger } from '../../../renderer/map/suit';

it('makes type larger at every stop of the zoom, and not the stops', () => {
  expect(larger(['interpolate', ['exponential', 1.4], ['zoom'], 11, 20, 14, ['get', 'size']], 1.5)).toEqual(['interpolate', ['exponential', 1.4], ['zoom'], 11, 30, 14, ['*', 1.5, ['get', 'size']]]);
  expect(larger(24, 1.5)).toBe(36);
});
