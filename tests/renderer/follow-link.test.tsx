import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openingVisit } from '../../renderer/opening-visit';
import { useStore } from '../../renderer/store';
import { followLink } from '../../renderer/visit-link';
import { makeEvent, makeExhibit } from './make-exhibit';

const exhibit = makeExhibit({ event: [makeEvent('the-town-hall-burns', '1871-05-24T08')] });
let stop: () => void;
beforeEach(() => {
  vi.useFakeTimers();
  history.replaceState(null, '', '#/');
  useStore.setState({ exhibit, visit: openingVisit(exhibit), phase: 'visit' });
  stop = followLink();
});
afterEach(() => {
  stop();
  vi.useRealTimers();
});
const look = (view: 'people' | 'walls') => useStore.setState({ visit: { ...openingVisit(exhibit), view } });

test('the address follows the visit once it rests', () => {
  look('people');
  expect(location.hash).toBe('#/');
  vi.advanceTimersByTime(300);
  expect(location.hash).toMatch(/^#\/people\?/);
});

test('an address that is typed while that of the visit is still to be written is read, and not written over', () => {
  look('people');
  // The browser has changed it and had no time to say so.
  history.replaceState(null, '', '#/walls?lang=en');
  vi.advanceTimersByTime(600);
  expect(useStore.getState().visit.view).toBe('walls');
  expect(location.hash).toMatch(/^#\/walls\?/);
});

test('an address that means nothing gives way to that of the visit', () => {
  history.replaceState(null, '', '#/nowhere');
  window.dispatchEvent(new Event('hashchange'));
  look('people');
  vi.advanceTimersByTime(300);
  expect(location.hash).toMatch(/^#\/people\?/);
});
