/**
 * How close the ribbon can be. Far to near: the whole exhibit; then, as long as cells hold more sheets than they can
 * stack, the part where they are crowded, or the named period that nearly is that part; at last the hours of a day.
 */
import { add, endOf, startOf } from '../../exhibit/dates/dates';
import type { Exhibit, TimeUnit, When } from '../../exhibit/format/exhibit';
import type { Span } from '../visit';
import { crowdedRuns, type Run } from './crowd';
import { finestUnit, fineness, unitFor } from './time-units';

/** One of the distances from which the ribbon can be read: a span from edge to edge, told in cells of a unit. */
export interface Distance {
  unit: TimeUnit;
  span: Span;
  /** The named period that it shows, for its label; absent for a calendar span. */
  name?: string;
}

/** More distances than this are a ladder that nobody climbs. */
const DEEPEST = 7;
/** A nearer distance shows at most this part of the one before: anything else is no step. */
const STEP = 1 / 2.5;
const PERIODS: TimeUnit[] = ['century', 'decade', 'year', 'month', 'day'];

const length = ({ start, end }: Span) => end - start;
const holds = (outer: Span, inner: Span) => inner.start >= outer.start && inner.end <= outer.end;
const clamp = (at: number, { start, end }: Span) => Math.min(Math.max(at, start), end - 1);
const shared = (a: Span, b: Span) => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
/** How nearly two spans are one: what they share of what they cover together. */
const likeness = (a: Span, b: Span) => shared(a, b) / (length(a) + length(b) - shared(a, b));

let last: { exhibit: Exhibit; at: number; all: Distance[] } | undefined;

/** All distances around a moment, far to near. The last answer is kept: one picture asks several times. */
export function distances(exhibit: Exhibit, at: number): Distance[] {
  if (last?.exhibit !== exhibit || last.at !== at) last = { exhibit, at, all: found(exhibit, at) };
  return last.all;
}

function found(exhibit: Exhibit, at: number): Distance[] {
  const { start, end } = exhibit.when;
  const all: Distance[] = [{ unit: unitFor({ start, end }, finestUnit(exhibit)), span: { start, end } }];
  let near = nearer(exhibit, all[0]!, at);
  while (near && all.length < DEEPEST - 1) {
    all.push(near);
    near = nearer(exhibit, near, clamp(at, near.span));
  }
  return finestUnit(exhibit) === 'hour' ? [...all, ...toTheHours(all.at(-1)!, at)] : all;
}

/** The next distance, if anything in this one asks for it. From days the next step is the hours, see `toTheHours`. */
function nearer(exhibit: Exhibit, here: Distance, at: number): Distance | undefined {
  if (fineness(here.unit) >= fineness('day')) return undefined;
  const count = countInside(exhibit, here.span);
  const crowd = crowdAround(exhibit, here, at);
  if (count && (!crowd || likeness(crowd.span, count.span) > 0.4 || holds(count.span, crowd.span))) return count;
  return crowd;
}

/** The exhibit's counted period, when it is a step nearer than this span. */
function countInside({ count }: Exhibit, here: Span): Distance | undefined {
  if (!count) return undefined;
  const span = { start: count.when.start, end: count.when.end };
  return holds(here, span) && length(span) <= length(here) * STEP ? { unit: count.unit, span } : undefined;
}

function crowdAround(exhibit: Exhibit, here: Distance, at: number): Distance | undefined {
  const runs = crowdedRuns(exhibit, here.span, here.unit);
  const cell = startOf(here.unit, at);
  const around = runs.find(({ span }) => cell <= span.end && endOf(here.unit, at) > span.start);
  const run = around ?? fullest(runs);
  if (!run) return undefined;
  const unit = unitFor(run.span, finestUnit(exhibit));
  const span = { start: startOf(unit, run.span.start), end: endOf(unit, run.span.end - 1) };
  if (fineness(unit) > fineness(here.unit) && length(span) <= length(here.span) * STEP) return named(exhibit, { unit, span });
  return around && period(exhibit, here, at);
}

const fullest = (runs: Run[]) => runs.reduce<Run | undefined>((most, run) => (run.count > (most?.count ?? 0) ? run : most), undefined);

/** Where everything is crowded alike, the calendar decides: the longest period around the moment that is a step nearer. */
function period(exhibit: Exhibit, here: Distance, at: number): Distance | undefined {
  for (const one of PERIODS) {
    const span = { start: startOf(one, at), end: endOf(one, at) };
    const unit = unitFor(span, finestUnit(exhibit));
    if (length(span) <= length(here.span) / 4 && fineness(unit) > fineness(here.unit)) return { unit, span };
  }
  return undefined;
}

/** A span that is nearly a phase becomes that phase and takes its name. */
function named(exhibit: Exhibit, distance: Distance): Distance {
  const phase = exhibit.phases.find(({ when }) => likeness(when, distance.span) > 0.6);
  if (!phase) return distance;
  const span = { start: phase.when.start, end: phase.when.end };
  return { unit: unitFor(span, finestUnit(exhibit)), span, name: phase.name };
}

/** Down to the hours of one day, by the year and the month where the last distance is farther than that. */
function toTheHours(from: Distance, around: number): Distance[] {
  if (from.unit === 'hour') return [];
  const at = clamp(around, from.span);
  const whole = (unit: TimeUnit): Span => ({ start: startOf(unit, at), end: endOf(unit, at) });
  const steps: Distance[] = [{ unit: 'month', span: whole('year') }, { unit: 'day', span: whole('month') }];
  const missing = steps.filter(({ unit, span }) => fineness(unit) > fineness(from.unit) && length(span) < length(from.span));
  return [...missing, { unit: 'hour', span: whole('day') }];
}

/** The distance at which a date is best read: the nearest that holds it in a cell no finer than it is known. */
export function distanceAt(exhibit: Exhibit, when: When): Distance {
  const all = distances(exhibit, when.start);
  const calm = all.filter(({ unit }, i) => i === 0 || (unit !== 'hour' && fineness(unit) <= fineness(when.unit)));
  return calm.filter(({ span }) => when.start >= span.start && when.start < span.end).at(-1) ?? all[0]!;
}

/** The distance next nearer or farther than what is shown, whichever span that is. */
export function distanceBeside(all: Distance[], shown: Span, way: 'closer' | 'wider'): Distance | undefined {
  const now = length(shown);
  return way === 'closer'
    ? all.find(({ span }) => length(span) < now * 0.8)
    : all.filter(({ span }) => length(span) > now * 1.25).at(-1);
}

/** The span shown, moved by whole cells where the loupe would otherwise stand outside it. */
export function spanAround(span: Span, unit: TimeUnit, at: number): Span {
  if (at >= span.start && at < span.end) return span;
  if (unit === 'hour' && length(span) <= 86_400_000) return { start: startOf('day', at), end: endOf('day', at) };
  const past = at < span.start ? at - span.start : endOf(unit, at) - span.end;
  const start = startOf(unit, span.start + past);
  return at < span.start ? { start, end: start + length(span) } : { start: endOf(unit, at) - length(span), end: add(unit, at, 1) };
}
