// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Fade } from '../../../renderer/map/fade';

beforeEach(() => vi.useFakeTimers({ toFake: ['requestAnimationFrame', 'cancelAnimationFrame', 'performance'] }));
afterEach(() => vi.useRealTimers());

const key = (id: number) => ({ layer: 'wash', id });
const recorder = () => {
  const state = new Map<number, number>();
  return { state, fade: new Fade(({ id }, on) => void state.set(id, on)) };
};

test('a cut is at once and asks for no frame', () => {
  const { state, fade } = recorder();
  fade.start([{ key: key(0), on: true }], 0);
  expect(state.get(0)).toBe(1);
  expect(vi.getTimerCount()).toBe(0);
});

test('a change comes in over its time and then asks for no more frames', () => {
  const { state, fade } = recorder();
  fade.start([{ key: key(0), on: true }, { key: key(1), on: false }], 2400);
  vi.advanceTimersByTime(1200);
  expect(state.get(0)).toBeGreaterThan(0.4);
  expect(state.get(0)).toBeLessThan(0.6);
  vi.advanceTimersByTime(1300);
  expect([state.get(0), state.get(1)]).toEqual([1, 0]);
  expect(vi.getTimerCount()).toBe(0);
});

test('turning back halfway starts from where it stands', () => {
  const { state, fade } = recorder();
  fade.start([{ key: key(0), on: true }], 1000);
  vi.advanceTimersByTime(500);
  const half = state.get(0)!;
  fade.start([{ key: key(0), on: false }], 1000);
  vi.advanceTimersByTime(32);
  expect(state.get(0)).toBeLessThanOrEqual(half);
  expect(state.get(0)).toBeGreaterThan(half - 0.1);
});

test('a newer step lets what was under way arrive', () => {
  const { state, fade } = recorder();
  fade.start([{ key: key(0), on: true }], 1000);
  vi.advanceTimersByTime(100);
  fade.start([{ key: key(1), on: true }], 1000);
  expect(state.get(0)).toBe(1);
});
