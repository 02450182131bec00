/** What is known only roughly: a hollow bracket over all the time it may have been, in lanes of their own. */
import type { ExhibitEvent } from '../../exhibit/format/exhibit';
import { firstStart } from './event-index';
import { inkStretches } from './phase-rules';
import { fill, type Hit, type Picture, type Shape, type Stage } from './picture';
import { xOf } from './ribbon-scale';

const LANES = 3;
const LANE = 6;
const LEAST = 12;
/** A finger needs more than a line. */
const REACH = 20;

/**
 * The vague events that may have happened in what is shown, by their order in time. What may have happened at any time
 * far beyond it says nothing here: it belongs to a farther distance.
 */
export function vagueInView({ exhibit, index: { vague }, scale: { cells } }: Stage): ExhibitEvent[] {
  const found: ExhibitEvent[] = [];
  const long = cells.span.end - cells.span.start;
  for (let i = firstStart(vague, cells.span.end) - 1; i >= 0 && vague.reach[i]! > cells.span.start; i -= 1)
    if (vague.end[i]! > cells.span.start && vague.end[i]! - vague.start[i]! <= long) found.push(exhibit.items.event[vague.event[i]!]!);
  return found.reverse();
}

export interface Bracket { x: number; end: number; lane: number; events: ExhibitEvent[]; openLeft: boolean; openRight: boolean }

/** Lanes by first come; where all are taken, neighbours share a bracket over the range of both. */
export function brackets(stage: Stage, events = vagueInView(stage)): Bracket[] {
  const { scale } = stage;
  const { start, end } = scale.cells.span;
  const all: Bracket[] = [];
  const last: (Bracket | undefined)[] = Array.from({ length: LANES });
  for (const event of events) {
    const x = xOf(scale, event.when.start);
    const right = Math.max(x + LEAST, xOf(scale, event.when.end));
    const free = last.findIndex((one) => !one || one.end + 4 <= x);
    if (free < 0) {
      const near = (last as Bracket[]).reduce((a, b) => (a.end <= b.end ? a : b));
      near.end = Math.max(near.end, right);
      near.openRight ||= event.when.end > end;
      near.events.push(event);
      continue;
    }
    const fresh = { x, end: right, lane: free, events: [event], openLeft: event.when.start < start, openRight: event.when.end > end };
    last[free] = fresh;
    all.push(fresh);
  }
  return all;
}

export function vagueBrackets(stage: Stage): Picture {
  const shapes: Shape[] = [];
  const hits: Hit[] = [];
  const ink = stage.look === 'sheets' ? inkStretches(stage) : [];
  for (const one of brackets(stage)) {
    const y = stage.frame.height - 18 + one.lane * LANE;
    const chosen = one.events.find(({ id }) => id === stage.atHand);
    const piece = (x: number, top: number, width: number, height: number) => {
      const dark = ink.some((stretch) => x + width / 2 > stretch.x && x + width / 2 < stretch.end) && y < stage.frame.height - 10;
      shapes.push(fill(chosen ? 'red' : dark ? 'sheet' : 'ink', x, top, width, height));
    };
    const cuts = [one.x, ...ink.flatMap(({ x, end }) => [x, end]).filter((x) => x > one.x && x < one.end), one.end];
    for (let i = 1; i < cuts.length; i += 1) piece(cuts[i - 1]!, y + 3, cuts[i]! - cuts[i - 1]!, 2);
    if (!one.openLeft) piece(one.x, y - 1, 2, 4);
    if (!one.openRight) piece(one.end - 2, y - 1, 2, 4);
    hits.push({ x: one.x, y: y - REACH, width: one.end - one.x, height: REACH + LANE, event: chosen ?? one.events[0]! });
  }
  return { shapes, hits };
}
