import { expect, test } from 'vitest';
import { Fingers, type Touched } from '../../../renderer/map/fingers';

const touch = (identifier: number, clientX: number, radius = 12): Touched => ({ identifier, clientX, clientY: 400, radiusX: radius, radiusY: radius });

function pressed(...touches: Touched[]) {
  const fingers = new Fingers();
  for (const one of touches) fingers.press(one, 1);
  return fingers;
}

test('a palm never steers the plan, nor keeps a finger from steering it', () => {
  expect(pressed(touch(1, 900, 46), touch(2, 1000)).ids).toEqual([2]);
});

test('two fingers of one hand steer together, a third is left out', () => {
  expect(pressed(touch(1, 900), touch(2, 1100), touch(3, 1000)).ids).toEqual([1, 2]);
});

test('of two visitors the last to touch steers', () => {
  expect(pressed(touch(1, 700), touch(2, 1500)).ids).toEqual([2]);
});

test('how far apart two fingers are is measured from where the first has come to', () => {
  const fingers = pressed(touch(1, 700));
  fingers.move(touch(1, 1300));
  fingers.press(touch(2, 1500), 1);
  expect(fingers.ids).toEqual([1, 2]);
});

test('a lifted finger makes room for another', () => {
  const fingers = pressed(touch(1, 900), touch(2, 1100));
  fingers.lift(1);
  fingers.press(touch(3, 1200), 1);
  expect(fingers.ids).toEqual([2, 3]);
});
