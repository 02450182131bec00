/** What the ribbon draws, as typed arrays in order of time: made once for an exhibit, a filter and a unit. */
import type { Exhibit, ExhibitEvent, TimeUnit } from '../../exhibit/format/exhibit';
import { passes } from '../selectors';
import type { Visit } from '../visit';
import { isVague } from './vague';

export const marks = ['lined', 'solid', 'open'] as const;

/** Events in order of their start. `event[i]` is the index in `exhibit.items.event`, `mark[i]` in `marks`. */
export interface Track {
  count: number;
  start: Float64Array;
  end: Float64Array;
  /** The latest end up to and including this one: how far back a range may still reach into view. */
  reach: Float64Array;
  mark: Uint8Array;
  weight: Uint8Array;
  event: Uint32Array;
}

/** Those known well enough to stand on a cell, and those that must not pretend to. */
export interface EventIndex { exact: Track; vague: Track }

type Filters = Pick<Visit, 'themes' | 'kinds'>;
const made = new WeakMap<Exhibit, Map<string, EventIndex>>();
/** Filters come and go; more than a visitor tries in a row need not be kept. */
const KEPT = 24;

export function eventIndex(exhibit: Exhibit, filters: Filters, unit: TimeUnit): EventIndex {
  const all = made.get(exhibit) ?? new Map<string, EventIndex>();
  made.set(exhibit, all);
  const key = `${unit} ${filters.themes.join()} ${filters.kinds.join()}`;
  const known = all.get(key);
  if (known) return known;
  if (all.size >= KEPT) all.clear();
  const fresh = build(exhibit, filters, unit);
  all.set(key, fresh);
  return fresh;
}

function build(exhibit: Exhibit, filters: Filters, unit: TimeUnit): EventIndex {
  const { event } = exhibit.items;
  const exact: number[] = [];
  const vague: number[] = [];
  for (let i = 0; i < event.length; i += 1) {
    if (!passes(event[i]!, filters)) continue;
    (isVague(event[i]!.when, unit) ? vague : exact).push(i);
  }
  const markOf = new Map(exhibit.eventKinds.map(({ id, mark }) => [id, marks.indexOf(mark)]));
  const track = (at: number[]) => trackOf(event, at, markOf);
  return { exact: track(exact), vague: track(vague) };
}

function trackOf(events: ExhibitEvent[], at: number[], markOf: Map<string, number>): Track {
  const count = at.length;
  const track: Track = {
    count,
    start: new Float64Array(count),
    end: new Float64Array(count),
    reach: new Float64Array(count),
    mark: new Uint8Array(count),
    weight: new Uint8Array(count),
    event: Uint32Array.from(at),
  };
  for (let i = 0; i < count; i += 1) {
    const { when, kind, weight } = events[at[i]!]!;
    track.start[i] = when.start;
    track.end[i] = when.end;
    track.reach[i] = Math.max(when.end, i > 0 ? track.reach[i - 1]! : -Infinity);
    track.mark[i] = markOf.get(kind) ?? 2;
    track.weight[i] = weight;
  }
  return track;
}

/** The first position whose start is not before `at`. */
export function firstStart({ start }: Track, at: number): number {
  let low = 0;
  let high = start.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (start[middle]! < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
