/** The renderer's own way from nothing to a store that views can read, without a view. */
import { loadFirst } from '../../../renderer/load-exhibit';
import { lookup } from '../../../renderer/lookup';
import { openingVisit } from '../../../renderer/opening-visit';
import { fetchReading } from '../../../renderer/readings';
import { useStore } from '../../../renderer/store';

declare global {
  interface Window { loadBench: () => Promise<{ ready: number; fetched: number; parsed: number; reading: number; events: number }> }
}

/** `ready` is the whole; `fetched` and `parsed` are how it divides, measured once more by hand; `reading` is the text of one sheet. */
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
  const parsed = performance.now() - again - fetched;

  const opened = performance.now();
  await fetchReading(exhibit, 'event', exhibit.items.event[exhibit.items.event.length >> 1]!.id);
  return { ready, fetched, parsed, reading: performance.now() - opened, events: exhibit.items.event.length };
};
