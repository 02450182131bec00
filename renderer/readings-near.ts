import type { Exhibit } from '../exhibit/format/exhibit';
import type { ReadingKind } from '../exhibit/format/readings';
import { fetchReading } from './readings';
import { eventAtHand } from './selectors';
import { useStore } from './store';
import type { Visit } from './visit';

/** What a visitor can open from here with one touch, or has opened. */
export function readingsNear(exhibit: Exhibit, visit: Visit): [ReadingKind, string][] {
  const chosen = (['place', 'person', 'plate', 'document'] as const).flatMap((kind) => (visit[kind] ? [[kind, visit[kind]] as [ReadingKind, string]] : []));
  const event = eventAtHand(exhibit, visit);
  if (!event) return chosen;
  const all = exhibit.items.event;
  const at = all.indexOf(event);
  const events = [event.id, ...[all[at - 1], all[at + 1]].flatMap((one) => (one ? [one.id] : [])), ...event.related];
  return [...chosen, ...events.map((id): [ReadingKind, string] => ['event', id]), ...event.documents.map((id): [ReadingKind, string] => ['document', id])];
}

/** Resolves when all that is near is here, or cannot be had: a sheet without its text is better than none. */
export const fetchReadingsNear = (exhibit: Exhibit, visit: Visit) =>
  Promise.allSettled(readingsNear(exhibit, visit).map(([kind, id]) => fetchReading(exhibit, kind, id)));

/** So long the visit has to stand still, in ms: a finger that drags through the years opens nothing. */
const REST = 50;

/** Keeps what is near at hand. Returns its clean-up. */
export function followReadings(): () => void {
  let timer = 0;
  const look = () => {
    const { exhibit, visit } = useStore.getState();
    void fetchReadingsNear(exhibit, visit);
  };
  const later = () => {
    window.clearTimeout(timer);
    timer = window.setTimeout(look, REST);
  };
  later();
  const stop = useStore.subscribe((now, before) => (now.visit !== before.visit || now.exhibit !== before.exhibit) && later());
  return () => {
    stop();
    window.clearTimeout(timer);
  };
}
