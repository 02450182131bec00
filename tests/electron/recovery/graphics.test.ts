import { expect, it } from 'vitest';
import { graphics } from '../../../electron/recovery/graphics';

const minute = 60_000;

function clocked(restartedFor?: number) {
  const clock = { time: 100 * minute };
  return { clock, die: graphics(() => clock.time, () => restartedFor) };
}

it('the third death of the graphics process in ten minutes is worth a clean start', () => {
  const { die } = clocked();
  expect([die(), die(), die()]).toEqual(['wait', 'wait', 'restart']);
});

it('deaths that lie ten minutes apart are Chromium’s own affair', () => {
  const { die, clock } = clocked();
  expect([die(), die(), ((clock.time += 11 * minute), die()), die()]).toEqual(['wait', 'wait', 'wait', 'wait']);
});

it('when a clean start did not help within the hour, the processor draws', () => {
  const { die } = clocked(60 * minute);
  expect([die(), die(), die()].at(-1)).toBe('software');
});

it('a start for the graphics’ sake of long ago, or before a reboot, counts no more', () => {
  expect([clocked(10 * minute), clocked(200 * minute)].map(({ die }) => (die(), die(), die()))).toEqual(['restart', 'restart']);
});
