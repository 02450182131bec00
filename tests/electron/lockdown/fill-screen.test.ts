import '../electron-stand-in';
import { expect, it } from 'vitest';
import { isSame, isUsable } from '../../../electron/lockdown/fill-screen';

it('a display that is off, or is not there yet, is waited for', () => {
  expect([[32, 32], [0, 0], [320, 240], [1920, 400]].map(([width, height]) => isUsable({ x: 0, y: 0, width: width!, height: height! }))).toEqual([false, false, false, false]);
});

it('a display of a kiosk is usable either way round', () => {
  expect([[640, 480], [1080, 1920], [3840, 2160]].map(([width, height]) => isUsable({ x: 0, y: 0, width: width!, height: height! }))).toEqual([true, true, true]);
});

it('two places are the same only when they lie and measure alike', () => {
  const box = { x: 0, y: 0, width: 1920, height: 1080 };
  expect([box, { ...box, x: 1 }, { ...box, height: 1079 }].map((other) => isSame(box, other))).toEqual([true, false, false]);
});
