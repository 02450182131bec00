import { expect, it } from 'vitest';
import { nextInLoop } from '../../../renderer/present/next-in-loop';

it('runs through every stop of every tour, and begins anew', () => {
  const lengths = [2, 1, 3];
  const seen: string[] = [];
  let at = { tour: 0, stop: 0 };
  for (let n = 0; n < 7; n += 1) {
    seen.push(`${at.tour}.${at.stop}`);
    at = nextInLoop(at, lengths);
  }
  expect(seen).toEqual(['0.0', '0.1', '1.0', '2.0', '2.1', '2.2', '0.0']);
});

it('repeats a tour that is alone', () => {
  expect(nextInLoop({ tour: 0, stop: 0 }, [1])).toEqual({ tour: 0, stop: 0 });
});
