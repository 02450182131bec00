import { expect, it } from 'vitest';
import { elapsed } from '../../../renderer/present/elapsed';

it('says how long as a stopwatch does', () => {
  expect([0, 7_000, 247_900, 3_750_000, -5_000].map(elapsed)).toEqual(['0:00', '0:07', '4:07', '1:02:30', '0:00']);
});
