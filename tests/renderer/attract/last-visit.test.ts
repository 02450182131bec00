import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { begin, leave, putAway, takeUp } from '../../../renderer/actions';
import { openingVisit } from '../../../renderer/opening-visit';
import { useStore } from '../../../renderer/store';
import { makeExhibit } from '../make-exhibit';

const exhibit = makeExhibit({});
vi.mock('../../../renderer/load-exhibit', () => ({ loadExhibit: () => Promise.resolve(exhibit) }));
vi.mock('../../../renderer/readings-near', () => ({ fetchReadingsNear: () => Promise.resolve() }));

const state = () => useStore.getState();

beforeEach(() => {
  vi.useFakeTimers();
  const visit = openingVisit(exhibit);
  useStore.setState({ exhibit, visit: { ...visit, view: 'people', aids: ['reach'], textSize: 150 }, trail: [visit], phase: 'warning', playing: false, left: undefined });
});
afterEach(() => void vi.useRealTimers());

it('takes a visit up again where it was left, with its aids and its way back', async () => {
  await leave();
  expect(state()).toMatchObject({ phase: 'attract', visit: { view: 'explore', aids: [] }, trail: [] });
  await takeUp();
  expect(state()).toMatchObject({ phase: 'visit', visit: { view: 'people', aids: ['reach'], textSize: 150 }, left: undefined });
  expect(state().trail).toHaveLength(1);
});

it('forgets it after three minutes', async () => {
  await leave();
  vi.advanceTimersByTime(179_000);
  expect(state().left).toBeDefined();
  vi.advanceTimersByTime(1_000);
  expect(state().left).toBeUndefined();
  await takeUp();
  expect(state().phase).toBe('attract');
});

it('forgets it when somebody else begins', async () => {
  await leave();
  await begin();
  expect(state().left).toBeUndefined();
});

it('keeps nothing of a visit that was put away on purpose', async () => {
  await putAway();
  expect(state().left).toBeUndefined();
});
