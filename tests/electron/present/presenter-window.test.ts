import '../electron-stand-in';
import type { Display } from 'electron';
import { expect, it } from 'vitest';
import { otherDisplay } from '../../../electron/present/presenter-window';

const display = (id: number, x: number, width = 1920, height = 1080) => ({ id, bounds: { x, y: 0, width, height } }) as Display;
const hall = display(1, 0);

it('puts the speaker on a display that the hall does not see', () => {
  expect(otherDisplay([hall, display(2, 1920, 1366, 768)], hall)?.id).toBe(2);
  expect(otherDisplay([display(2, -1366, 1366, 768), hall], hall)?.id).toBe(2);
});

it('has none where there is one display, where another shows the same picture, or is switched off', () => {
  expect(otherDisplay([hall], hall)).toBeUndefined();
  expect(otherDisplay([hall, display(2, 0)], hall)).toBeUndefined();
  expect(otherDisplay([hall, display(2, 1920, 32, 32)], hall)).toBeUndefined();
});
