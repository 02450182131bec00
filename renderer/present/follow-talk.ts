import type { Talk } from '../../electron/contract';
import { lead, leadFree, putAway } from '../actions';
import { host } from '../host';
import { kiosk } from '../kiosk-settings';
import { useStore } from '../store';
import { stopVisit } from '../tour/stop-visit';
import { boundsOf, endTalk, holdTalk, tourOf, useTalk } from './talk';

const MINUTE = 60_000;

/**
 * The hall's side of a talk: the exhibit goes where the talk is, the talk is over some minutes after the last key, and a
 * page that was loaded anew takes it up where it was. Returns its clean-up.
 */
export function followTalk(): () => void {
  const stops = [useTalk.subscribe(({ talk }, before) => apply(talk, before.talk)), useStore.subscribe(keepLed), keepHours()];
  const take = (talk: Talk | null) => useTalk.setState({ talk });
  if (host) {
    stops.push(host.onTalk(take));
    void host.talkNow().then((talk) => talk && take(talk), (error: unknown) => console.error('talk', error));
  } else {
    // In a browser the address begins a talk: `?present=seventy-two-days`.
    const tour = new URLSearchParams(location.search).get('present');
    if (tour) take({ tour, stop: -1, began: Date.now() });
  }
  return () => stops.forEach((stop) => stop());
}

function apply(talk: Talk | null, before: Talk | null) {
  if (!talk) return void (before && putAway());
  const { exhibit } = useStore.getState();
  const tour = tourOf(exhibit, talk);
  if (!tour) {
    console.error(`There is no tour "${talk.tour}". There are: ${exhibit.items.tour.map(({ id }) => id).join(', ')}`);
    return endTalk();
  }
  const { first, last } = boundsOf(tour);
  const stop = Math.min(Math.max(talk.stop, first), last);
  const aspect = Math.round((innerWidth / innerHeight) * 1000) / 1000;
  if (stop !== talk.stop || aspect !== talk.aspect || talk.lang !== exhibit.lang) return holdTalk({ ...talk, stop, aspect, lang: exhibit.lang });
  if (talk.free) return before?.free ? undefined : leadFree();
  if (before && !before.free && before.tour === talk.tour && before.stop === stop && useStore.getState().phase === 'talk') return undefined;
  return lead(stopVisit(exhibit, tour, Math.min(Math.max(stop, 0), tour.stops.length - 1)));
}

/** Whatever puts the visit away (a region that broke), changes the language or takes the tour up again, the talk goes on. */
function keepLed({ phase, exhibit, visit }: ReturnType<typeof useStore.getState>) {
  const { talk } = useTalk.getState();
  if (!talk) return;
  if (talk.lang !== exhibit.lang) holdTalk({ ...talk, lang: exhibit.lang });
  else if (phase !== 'talk') apply(talk, null);
  else if (talk.free && visit.view === 'tours' && visit.tour === talk.tour) holdTalk({ ...talk, free: false });
}

/** Nobody has pressed anything for as long as the settings say: visitors are served again. */
function keepHours(): () => void {
  let timer = 0;
  const wait = () => {
    window.clearTimeout(timer);
    const minutes = kiosk().present.returnAfter;
    if (useTalk.getState().talk && minutes) timer = window.setTimeout(endTalk, minutes * MINUTE);
  };
  const stop = useTalk.subscribe(wait);
  const touches = ['pointerdown', 'keydown', 'wheel'] as const;
  for (const touch of touches) window.addEventListener(touch, wait, { capture: true, passive: true });
  return () => {
    window.clearTimeout(timer);
    stop();
    for (const touch of touches) window.removeEventListener(touch, wait, { capture: true });
  };
}
