import type { Counted } from '../electron/contract';
import { host } from './host';
import { kiosk } from './kiosk-settings';
import { useStore, type State } from './store';

const items = ['event', 'place', 'person', 'plate', 'document', 'tour', 'page'] as const;

/**
 * Tells the host what to count, and nothing about whom: it watches the store, so that no view need know. Within a visit
 * each thing counts once, however often the visitor comes back to it. Returns its end.
 */
export function countVisits(count: ((what: Counted) => void) | undefined = host?.count, now: () => number = () => performance.now()): () => void {
  if (!count) return () => undefined;
  let begun: number | undefined;
  let touched = 0;
  let counted = new Set<string>();
  const once = (what: Counted) => {
    const key = JSON.stringify(what);
    if (!counted.has(key)) count(what);
    counted.add(key);
  };
  const begin = () => {
    begun = touched = now();
    counted = new Set();
    count({ what: 'began' });
  };
  /** Till the last touch that changed something: the patience after it is the kiosk's, not the visitor's. */
  const end = (lang: string) => {
    if (begun !== undefined) count({ what: 'ended', minutes: (touched - begun) / 60_000, lang });
    begun = undefined;
  };
  return useStore.subscribe((state, before) => {
    if (state.phase === 'attract') return end(before.visit.lang);
    if (begun === undefined) begin();
    if (state.phase !== 'warning') touched = now();
    if (state.visit !== before.visit) for (const what of changes(state, before)) once(what);
  });
}

/** What a change of the visit opened, put on or finished. */
function changes({ visit, exhibit }: State, { visit: before }: State): Counted[] {
  const opened = items.flatMap((kind): Counted[] => (visit[kind] && visit[kind] !== before[kind] ? [{ what: 'opened', kind, id: visit[kind] }] : []));
  const view: Counted[] = visit.view === before.view ? [] : [{ what: 'opened', kind: 'view', id: visit.view }];
  const worn = visit.aids.filter((aid) => !before.aids.includes(aid) && !kiosk().aids.includes(aid)).map((aid): Counted => ({ what: 'aid', aid }));
  const larger: Counted[] = visit.textSize && visit.textSize !== before.textSize ? [{ what: 'aid', aid: 'text' }] : [];
  const last = exhibit.items.tour?.find(({ id }) => id === visit.tour)?.stops.length;
  const finished: Counted[] = visit.tour && visit.stop !== before.stop && visit.stop === (last ?? 0) - 1 ? [{ what: 'finished', id: visit.tour }] : [];
  return [...opened, ...view, ...worn, ...larger, ...finished];
}
