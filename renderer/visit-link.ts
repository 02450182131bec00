/** The visit as a `#`-link and back: what an address says restores the visit exactly. */
import { timeUnits } from '../exhibit/dates/time-units';
import type { Exhibit } from '../exhibit/format/exhibit';
import { pagesOf } from './contents/pages';
import { openingVisit } from './opening-visit';
import { useStore } from './store';
import { stopVisit } from './tour/stop-visit';
import { aids, textSizes, views, type Visit } from './visit';

const chosen = ['event', 'place', 'person', 'plate', 'document', 'situation'] as const;

/** A moment as short as it can be said: `1871-04-20`, `1871-03-18T03:30`. */
const momentText = (ms: number) => new Date(ms).toISOString().replace(/(:00)?\.000Z$|Z$/, '').replace(/T00:00$/, '');

function momentOf(text: string | undefined): number | undefined {
  if (!text) return undefined;
  const ms = Date.parse(text.includes('T') ? `${text}Z` : text);
  return Number.isNaN(ms) ? undefined : ms;
}

export function writeLink(visit: Visit): string {
  const query = new URLSearchParams({ lang: visit.lang, at: momentText(visit.at), scale: visit.scale });
  if (visit.span) query.set('span', `${momentText(visit.span.start)}/${momentText(visit.span.end)}`);
  for (const key of chosen) if (visit[key]) query.set(key, visit[key]);
  if (visit.page) query.set('page', visit.page);
  if (visit.open) query.set('open', '1');
  for (const key of ['themes', 'kinds', 'aids'] as const) if (visit[key].length) query.set(key, visit[key].join(' '));
  if (visit.tour) query.set('tour', `${visit.tour}/${(visit.stop ?? 0) + 1}`);
  if (visit.query) query.set('query', visit.query);
  if (visit.textSize) query.set('text', String(visit.textSize));
  if (visit.camera) query.set('map', [visit.camera.lon, visit.camera.lat, visit.camera.zoom].join('/'));
  return `#/${visit.view}?${query}`;
}

/** The visit that an address names; nothing when it names none. What it says wrongly is left as in an opening visit. */
export function readLink(hash: string, exhibit: Exhibit): Visit | undefined {
  const [, view, search = ''] = /^#\/([a-z]+)(?:\?(.*))?$/.exec(hash) ?? [];
  if (!views.includes(view as Visit['view'])) return undefined;
  const query = new URLSearchParams(search);
  const list = (key: string) => query.get(key)?.split(' ').filter(Boolean) ?? [];
  const visit: Visit = { ...openingVisit(exhibit), event: undefined, view: view as Visit['view'], themes: list('themes'), kinds: list('kinds') };
  for (const key of chosen) {
    const id = query.get(key);
    if (id && exhibit.items[key].some((item) => item.id === id)) visit[key] = id;
  }
  visit.page = pagesOf(exhibit).find((page) => page === query.get('page'));
  visit.at = momentOf(query.get('at') ?? undefined) ?? visit.at;
  visit.scale = timeUnits.find((unit) => unit === query.get('scale')) ?? visit.scale;
  const [start, end] = (query.get('span')?.split('/') ?? []).map(momentOf);
  if (start !== undefined && end !== undefined && start < end) visit.span = { start, end };
  visit.query = query.get('query') || undefined;
  visit.aids = aids.filter((aid) => list('aids').includes(aid));
  visit.textSize = textSizes.find((size) => size > 100 && String(size) === query.get('text'));
  visit.open = query.get('open') === '1';
  const [lon, lat, zoom] = (query.get('map')?.split('/') ?? []).map(Number);
  if ([lon, lat, zoom].every(Number.isFinite)) visit.camera = { lon: lon!, lat: lat!, zoom: zoom! };
  const [tour, stop] = query.get('tour')?.split('/') ?? [];
  const taken = exhibit.items.tour.find(({ id }) => id === tour);
  if (taken) {
    const number = Math.min(Math.max(1, Math.trunc(Number(stop)) || 1), taken.stops.length) - 1;
    // A link that names nothing but the stop shows what its author shows there.
    Object.assign(visit, query.has('at') ? { tour, stop: number } : { ...stopVisit(exhibit, taken, number), view: visit.view });
  }
  return visit;
}

/** The language that the address or the host asks for; undefined leaves it to the exhibit. */
export const linkedLanguage = (hash: string) => /[?&]lang=([A-Za-z-]+)/.exec(hash)?.[1];

/** Between two writings of the address, in ms: Chromium refuses more than 200 changes in 30 s. */
const REST = 250;

/** Keeps the address in step with the visit, and the visit with an address that someone types. Returns its clean-up. */
export function followLink(): () => void {
  let timer = 0;
  let written = location.hash;
  const read = () => {
    if (location.hash === written) return;
    written = location.hash;
    const visit = readLink(location.hash, useStore.getState().exhibit);
    if (visit) useStore.setState({ visit, phase: 'visit' });
  };
  const write = () => {
    // Another address has been typed, and the browser is too busy to have said so.
    if (location.hash !== written) return read();
    const { phase, visit } = useStore.getState();
    history.replaceState(null, '', phase === 'attract' ? '#/' : writeLink(visit));
    written = location.hash;
  };
  const stop = useStore.subscribe(() => {
    window.clearTimeout(timer);
    timer = window.setTimeout(write, REST);
  });
  window.addEventListener('hashchange', read);
  return () => {
    stop();
    window.removeEventListener('hashchange', read);
  };
}
