import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useAfterPlan } from '../../../renderer/explore/use-after-plan';
import { useStore } from '../../../renderer/store';

/** Whoever waits for the page's marks. */
const waiting = new Set<Observer>();
class Observer {
  constructor(private readonly hear: (entries: { getEntriesByName: (name: string) => unknown[] }) => void) {}
  observe() { waiting.add(this); }
  disconnect() { waiting.delete(this); }
  mark(name: string) { this.hear({ getEntriesByName: (asked) => (asked === name ? [{}] : []) }); }
}
const mark = (name: string) => act(async () => [...waiting].forEach((one) => one.mark(name)));

const glass = document.createElement('div');
const Front = () => (useAfterPlan() ? 'the ribbon' : null);
let root: Root;

beforeEach(async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  vi.stubGlobal('PerformanceObserver', Observer);
  useStore.setState({ phase: 'attract' });
  root = createRoot(glass);
  await act(async () => root.render(<Front />));
});
afterEach(async () => {
  await act(async () => root.unmount());
  expect(waiting.size).toBe(0);
  vi.unstubAllGlobals();
});

test('behind the first attract screen there is only the plan, until it rests', async () => {
  expect(glass.textContent).toBe('');
  await mark('exhibit-ready');
  expect(glass.textContent).toBe('');
  await mark('plan-idle');
  expect(glass.textContent).toBe('the ribbon');
});

test('whoever goes in sooner finds all of it', async () => {
  await act(async () => useStore.setState({ phase: 'opening' }));
  expect(glass.textContent).toBe('the ribbon');
});
