import { endOf, startOf, unitsIn } from '../../exhibit/dates/dates';
import type { Exhibit, TimeUnit } from '../../exhibit/format/exhibit';
import { firstFrom } from '../selectors';
import type { Span } from '../visit';

/** As many sheets as a cell stacks legibly; a cell that holds more asks to be seen from nearer. */
export const STACK = 6;

/** A run of crowded cells: from its first event's start to its last one's, and how many there are. */
export interface Run { span: Span; count: number }

const known = new WeakMap<Exhibit, Map<string, Run[]>>();
/** The whole exhibit, and the parts that a visitor comes nearer to. */
const KEPT = 24;

/** The neighbouring cells of `within` that hold more than they can stack, one quiet cell between them allowed. Asked at every step of a slide, so the answers are kept. */
export function crowdedRuns(exhibit: Exhibit, within: Span, unit: TimeUnit): Run[] {
  const all = known.get(exhibit) ?? new Map<string, Run[]>();
  known.set(exhibit, all);
  const key = `${unit} ${within.start} ${within.end}`;
  const runs = all.get(key) ?? foundRuns(exhibit, within, unit);
  if (all.size >= KEPT && !all.has(key)) all.clear();
  all.set(key, runs);
  return runs;
}

function foundRuns(exhibit: Exhibit, within: Span, unit: TimeUnit): Run[] {
  const { event } = exhibit.items;
  const runs: { from: number; to: number; quiet: number }[] = [];
  for (const cell of unitsIn(unit, startOf(unit, within.start), within.end)) {
    const from = firstFrom(event, Math.max(cell, within.start));
    const to = firstFrom(event, Math.min(endOf(unit, cell), within.end));
    const last = runs.at(-1);
    if (to - from > STACK) {
      if (last && last.quiet <= 1) Object.assign(last, { to, quiet: 0 });
      else runs.push({ from, to, quiet: 0 });
    } else if (last) last.quiet += 1;
  }
  return runs.map(({ from, to }) => ({
    span: { start: event[from]!.when.start, end: event[to - 1]!.when.start + 1 },
    count: to - from,
  }));
}
