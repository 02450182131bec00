// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Tour } from '../../../exhibit/format/exhibit';
import { openingVisit } from '../../../renderer/opening-visit';
import { useStore } from '../../../renderer/store';
import { startTour } from '../../../renderer/tour/tour-actions';
import { followTourKeys } from '../../../renderer/tour/tour-keys';
import { makeEvent, makeExhibit } from '../make-exhibit';

const stop = { themes: [], seconds: 30, headline: ['A stop'], html: '', event: 'one' };
const tour = { id: 'walk', lang: 'en', title: 'A walk', headline: ['A walk'], short: '', order: 1, sources: [], themes: [], sensitive: [], stops: [stop, stop, stop] } as unknown as Tour;
const exhibit = makeExhibit({ event: [makeEvent('one', '1871-05-24')], tour: [tour] });
const press = (key: string, more: KeyboardEventInit = {}) => document.dispatchEvent(new KeyboardEvent('keydown', { key, cancelable: true, ...more }));
const now = () => useStore.getState().visit;
let stopKeys = () => {};

beforeEach(() => {
  useStore.setState({ exhibit, visit: openingVisit(exhibit), trail: [], phase: 'visit', playing: false });
  startTour('walk');
  stopKeys = followTourKeys();
});
afterEach(() => stopKeys());

it('leads from stop to stop with arrows and with the keys of a clicker, and stays within the tour', () => {
  press('ArrowRight');
  press('PageDown');
  press('PageDown');
  expect(now().stop).toBe(2);
  press('PageUp');
  press('ArrowLeft');
  press('ArrowLeft');
  expect(now().stop).toBe(0);
});

it('leads on with the left arrow where one reads from the right, and a clicker stays a clicker', () => {
  document.documentElement.dir = 'rtl';
  press('ArrowLeft');
  press('PageDown');
  expect(now().stop).toBe(2);
  press('ArrowRight');
  expect(now().stop).toBe(1);
  document.documentElement.dir = '';
});

it('leaves with Escape, and the stop is kept', () => {
  press('PageDown');
  press('Escape');
  expect(now()).toMatchObject({ view: 'explore', tour: 'walk', stop: 1 });
});

it('leaves the keys alone that belong to a picture in front, or come with Ctrl', () => {
  useStore.setState({ visit: { ...now(), plate: 'some' } });
  press('PageDown');
  useStore.setState({ visit: { ...now(), plate: undefined } });
  press('PageDown', { ctrlKey: true });
  expect(now().stop).toBe(0);
});
