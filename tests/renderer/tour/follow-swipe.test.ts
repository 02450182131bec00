import { expect, it } from 'vitest';
import { swiped } from '../../../renderer/tour/follow-swipe';

it('leads on to the left and back to the right, when the finger came far enough', () => {
  expect(swiped(-200, 0, 1)).toBe(1);
  expect(swiped(200, 0, 1)).toBe(-1);
  expect(swiped(-120, 0, 1)).toBe(0);
});

it('needs less way of a quick finger, and none that turned round', () => {
  expect(swiped(-60, -0.8, 1)).toBe(1);
  expect(swiped(-60, 0.8, 1)).toBe(0);
});

it('measures in the pixels of the design, so that a screen of twice the pixels wants twice the way', () => {
  expect(swiped(-200, 0, 2)).toBe(0);
  expect(swiped(-400, 0, 2)).toBe(1);
});
