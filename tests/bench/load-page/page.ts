/** The renderer's own way from nothing to a store that views can read, without a view. */
import { loadFirst } from '../../../renderer/load-exhibit';
import { lookup } from '../../../renderer/lookup';
import { openingVisit } from '../../../renderer/opening-visit';
import { useStore } from '../../../renderer/store';

declare global {
  interface Window { loadBench: () => Promise<{ ready: number; fetched: number; parsed: number; events: number }> }
}

/** `ready` is the whole; `fetched` and `parsed` are how it divides, measured once more by hand. */
window.loadBench = async () => {
  const began = performance.now();
  const exhibit = await loadFirst();
  useStore.setState({ exhibit, visit: openingVisit(exhibit), trail: [], phase: 'attract', playing: false });
  lookup(exhibit);
  const ready = performance.now() - began;

  const again = performance.now();
  const text = await (await fetch('/exhibit/exhibit.en.json', { cache: 'reload' })).text();
  const fetched = performance.now() - again;
  JSON.parse(text);
  return { ready, fetched, parsed: performance.now() - again - fetched, events: exhibit.items.event.length };
};
