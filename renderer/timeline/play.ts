/** Playing: one cell with content after another, until the end of what is shown or until anyone touches anything. */
import { startOf } from '../../exhibit/dates/dates';
import type { Exhibit } from '../../exhibit/format/exhibit';
import { moveTo, play } from '../actions';
import { cellOf } from '../selectors';
import { useStore } from '../store';
import type { Visit } from '../visit';
import { eventIndex, firstStart } from './event-index';
import { windowFor } from './ribbon-window';

/** One cell, in ms: long enough to see the plan change. */
export const BEAT = 1600;

/** The start of the next cell in view that has a sheet; undefined after the last. */
export function nextWithContent(exhibit: Exhibit, visit: Visit): number | undefined {
  const { exact } = eventIndex(exhibit, visit, visit.scale);
  const next = exact.start[firstStart(exact, cellOf(visit).end)];
  return next !== undefined && next < windowFor(exhibit, visit).span.end ? startOf(visit.scale, next) : undefined;
}

/** The first cell in view that has a sheet: where playing begins again after the last. */
export function firstWithContent(exhibit: Exhibit, visit: Visit): number {
  const { exact } = eventIndex(exhibit, visit, visit.scale);
  const { span } = windowFor(exhibit, visit);
  const first = exact.start[firstStart(exact, span.start)];
  return startOf(visit.scale, first !== undefined && first < span.end ? first : span.start);
}

/** The button: from here on, or from the beginning when this is the end. */
export function togglePlay() {
  const { exhibit, visit, playing } = useStore.getState();
  if (!playing && nextWithContent(exhibit, visit) === undefined) moveTo(firstWithContent(exhibit, visit));
  play(!playing);
}

/** Runs while the store says `playing`. Returns its clean-up. */
export function followPlaying(): () => void {
  let timer: number | undefined;
  const beat = () => {
    const { exhibit, visit } = useStore.getState();
    const next = nextWithContent(exhibit, visit);
    if (next === undefined) play(false);
    else {
      moveTo(next);
      timer = window.setTimeout(beat, BEAT);
    }
  };
  const heed = () => {
    const { playing } = useStore.getState();
    if (playing && timer === undefined) timer = window.setTimeout(beat, BEAT);
    if (!playing && timer !== undefined) {
      window.clearTimeout(timer);
      timer = undefined;
    }
  };
  // The button itself starts and stops; any other touch means that someone wants to look.
  const pause = ({ target }: Event) => {
    if (useStore.getState().playing && !(target as Element).closest?.('.ribbon-play')) play(false);
  };
  const stop = useStore.subscribe(heed);
  window.addEventListener('pointerdown', pause, true);
  heed();
  return () => {
    stop();
    window.clearTimeout(timer);
    window.removeEventListener('pointerdown', pause, true);
  };
}
