// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it } from 'vitest';
import { steadyTap } from '../../../renderer/map/steady-tap';

let taps: { x: number; y: number }[];
let element: HTMLElement;
beforeEach(() => {
  taps = [];
  element = document.createElement('div');
  steadyTap(element, { unit: () => 1, tap: ({ x, y }) => taps.push({ x, y }) });
});
afterEach(() => delete document.documentElement.dataset.aids);

function touch(...xs: number[]) {
  const say = (type: string, touches: object[]) => element.dispatchEvent(Object.assign(new Event(type), { touches }));
  xs.forEach((clientX, i) => say(i ? 'touchmove' : 'touchstart', [{ clientX, clientY: 10 }]));
  say('touchend', []);
}

it('leaves taps and drags to the plan as it is', () => {
  touch(100, 110);
  touch(100, 140);
  expect(taps).toEqual([]);
});

it('takes a finger that trembles for a tap where gestures are slower, where it came down', () => {
  document.documentElement.dataset.aids = 'large';
  touch(100, 140, 120);
  expect(taps).toEqual([{ x: 100, y: 10 }]);
});

it('does not take a drag for a tap, nor tap a second time', () => {
  document.documentElement.dataset.aids = 'large';
  touch(100, 160, 105);
  touch(100, 110);
  expect(taps).toEqual([]);
});
