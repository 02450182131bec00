// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { heedKeypad } from '../../../renderer/keyboard/keypad';
import { openingVisit } from '../../../renderer/opening-visit';
import { loudness } from '../../../renderer/sound';
import { useStore } from '../../../renderer/store';
import { makeEvent, makeExhibit } from '../make-exhibit';

const exhibit = makeExhibit({ event: [makeEvent('one', '1871-05-21')] });
let pressed: string[];
beforeEach(() => {
  vi.useFakeTimers();
  useStore.setState({ exhibit, visit: openingVisit(exhibit), trail: [], phase: 'visit', playing: false, choosingAids: false, taking: false });
  document.body.innerHTML = '<button>a</button><button disabled>b</button><div inert><button>c</button></div><button>d</button>';
  pressed = [];
  document.querySelectorAll('button').forEach((one) => one.addEventListener('click', () => pressed.push(one.textContent!)));
});
afterEach(() => vi.useRealTimers());

const focused = () => document.activeElement?.textContent;

it('goes from one that can be reached to the next, round and round, and presses it', () => {
  heedKeypad('next');
  expect(focused()).toBe('a');
  heedKeypad('next');
  expect(focused()).toBe('d');
  heedKeypad('press');
  heedKeypad('next');
  expect(focused()).toBe('a');
  heedKeypad('previous');
  expect(focused()).toBe('d');
  expect(pressed).toEqual(['d']);
});

it('gives arrows to what has the focus, and goes on where nobody wants them', () => {
  const first = document.querySelector('button')!;
  first.focus();
  first.addEventListener('keydown', (event) => event.key === 'ArrowLeft' && event.preventDefault());
  heedKeypad('left');
  expect(focused()).toBe('a');
  heedKeypad('down');
  expect(focused()).toBe('d');
});

it('stays in what lies in front', () => {
  document.body.insertAdjacentHTML('beforeend', '<div role="dialog" aria-modal="true"><button>e</button></div>');
  heedKeypad('next');
  heedKeypad('next');
  expect(focused()).toBe('e');
});

it('serves one switch: the choice goes on by itself, and is pressed by the next press', () => {
  heedKeypad('switch');
  expect(focused()).toBe('a');
  vi.advanceTimersByTime(1_600);
  expect(focused()).toBe('d');
  heedKeypad('switch');
  expect(pressed).toEqual(['d']);
  vi.advanceTimersByTime(60_000);
  const rest = focused();
  vi.advanceTimersByTime(60_000);
  expect(focused()).toBe(rest);
});

it('opens and closes the aids, goes home and back', () => {
  heedKeypad('help');
  expect(useStore.getState().choosingAids).toBe(true);
  heedKeypad('back');
  expect(useStore.getState().choosingAids).toBe(false);
  useStore.setState({ visit: { ...useStore.getState().visit, view: 'walls' } });
  heedKeypad('home');
  expect(useStore.getState().visit.view).toBe('explore');
  heedKeypad('back');
  expect(useStore.getState().visit.view).toBe('walls');
});

it('makes what plays quieter and louder again', () => {
  const before = loudness();
  heedKeypad('quieter');
  expect(loudness()).toBeCloseTo(before - 0.15);
  heedKeypad('louder');
  expect(loudness()).toBeCloseTo(before);
});
