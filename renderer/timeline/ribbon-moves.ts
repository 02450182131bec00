/** What a hand, a wheel or a key asks of the ribbon, said as actions of the visit. */
import { add, endOf, startOf } from '../../exhibit/dates/dates';
import { adjust, changeDistance, chooseEvent, moveTo } from '../actions';
import type { TimeUnit } from '../../exhibit/format/exhibit';
import { eventAtHand, eventsAtHand, fits, passes } from '../selectors';
import { useStore } from '../store';
import type { Span } from '../visit';
import { within, zoomed } from './camera';
import { distanceBeside, distances, spanAround } from './distances';
import { boundsOf, windowFor } from './ribbon-window';
import { finestUnit, unitFor } from './time-units';

const HOUR = 3_600_000;
/** The least time from edge to edge: half a day of hours, eight of anything else. */
const leastOf = (finest: string) => (finest === 'hour' ? 12 * HOUR : 8 * 24 * HOUR);

/** The finest moment that the visitor chose, kept while only the distance changes: going wider must not forget the day. */
let chosen = 0;
export function focusOf(): number {
  const { at, scale } = useStore.getState().visit;
  if (startOf(scale, chosen) !== at) chosen = at;
  return chosen;
}

const clamp = (at: number, { start, end }: Span) => Math.min(Math.max(at, start), end - 1);
const same = (a: Span, b: Span) => a.start === b.start && a.end === b.end;

/** The loupe goes to a cell; a calendar span follows it, a named period ends where it ends. */
export function reach(wanted: number) {
  const { exhibit, visit } = useStore.getState();
  const { span, unit } = windowFor(exhibit, visit);
  const named = [exhibit.when, exhibit.count?.when, ...exhibit.phases.map(({ when }) => when)].some((period) => period && same(period, span));
  const at = startOf(unit, clamp(wanted, named ? span : boundsOf(exhibit)));
  const shown = spanAround(span, unit, at);
  moveTo(at, same(shown, visit.span ?? span) ? undefined : shown);
}

export function stepCells(n: number) {
  const { at, scale } = useStore.getState().visit;
  reach(add(scale, at, n));
}

/** The first or the last cell of what is shown. */
export function stepToEnd(end: 'start' | 'end') {
  const { exhibit, visit } = useStore.getState();
  const { span } = windowFor(exhibit, visit);
  reach(end === 'start' ? span.start : span.end - 1);
}

/** The event before or after the one at hand, among those that the filters leave. */
export function stepEvent(n: 1 | -1) {
  const { exhibit, visit } = useStore.getState();
  const events = exhibit.items.event.filter((event) => passes(event, visit));
  const at = events.findIndex(({ id }) => id === eventAtHand(exhibit, visit)?.id);
  const beside = n > 0 ? events.findIndex(({ when }) => when.start > visit.at) : events.filter(({ when }) => when.start < visit.at).length - 1;
  const next = events[at >= 0 ? at + n : beside];
  if (next) chooseEvent(next.id);
}

/** Where the story at hand begins, when it is known so closely: from a day one comes to its hour, not to midnight. */
function storyIn(unit: TimeUnit): number | undefined {
  const { exhibit, visit } = useStore.getState();
  const stories = [eventAtHand(exhibit, visit), ...eventsAtHand(exhibit, visit)];
  return stories.find((one) => one && fits(one.when, unit))?.when.start;
}

export function stepDistance(way: 'closer' | 'wider') {
  const { exhibit, visit } = useStore.getState();
  const focus = focusOf();
  const to = distanceBeside(distances(exhibit, focus), windowFor(exhibit, visit).span, way);
  if (to) changeDistance(to, (way === 'closer' && storyIn(to.unit)) || focus);
  chosen = focus;
}

/** Pinch and wheel: any span, told in the unit that it can be read in, around the loupe. */
export function zoomBy(factor: number) {
  const { exhibit, visit } = useStore.getState();
  const { span, unit } = windowFor(exhibit, visit);
  const focus = focusOf();
  const middle = (startOf(unit, focus) + endOf(unit, focus)) / 2;
  const next = zoomed(span, factor, { focus: clamp(middle, span), bounds: boundsOf(exhibit), least: leastOf(finestUnit(exhibit)) });
  const scale = unitFor(next, finestUnit(exhibit));
  adjust({ span: next, scale, at: startOf(scale, clamp(focus, next)) });
  chosen = focus;
}

/** What is shown slides by a part of its length; the loupe stays in it. */
export function slideBy(part: number) {
  const { exhibit, visit } = useStore.getState();
  const { span, unit } = windowFor(exhibit, visit);
  const move = part * (span.end - span.start);
  const next = within({ start: span.start + move, end: span.end + move }, boundsOf(exhibit));
  const first = startOf(unit, next.start);
  moveTo(clamp(visit.at, { start: first < next.start ? endOf(unit, next.start) : first, end: next.end }), next);
}

/** After a pinch: a span that is nearly a distance becomes it. */
export function settle() {
  const { exhibit, visit } = useStore.getState();
  const { span } = windowFor(exhibit, visit);
  const focus = focusOf();
  const near = distances(exhibit, focus).find((one) => {
    const slack = (one.span.end - one.span.start) * 0.12;
    return Math.abs(one.span.start - span.start) < slack && Math.abs(one.span.end - span.end) < slack;
  });
  if (near && !same(near.span, span)) adjust({ span: near.span, scale: near.unit, at: startOf(near.unit, clamp(focus, near.span)) });
}
