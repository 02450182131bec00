/**
 * From time to place on the ribbon and back. The loupe's cell is wide enough to be read from afar and its neighbours
 * swell, so that a day of 19 px can be chosen by a finger; the rest share what is left.
 */
import { indexBelow, type Cells } from './cells';

/** Widths of the loupe and of its neighbours, nearest first, in design px. */
export interface Swell { loupe: number; near: number[] }

export interface RibbonScale {
  cells: Cells;
  left: number;
  right: number;
  /** Where each cell begins, and at last where the last one ends. */
  xs: Float64Array;
  swell?: Swell;
}

/** With `swell` the cells around `loupe` (an index, between two cells while it moves) are wider; without, time is even. */
export function ribbonScale(cells: Cells, left: number, right: number, loupe: number, swell?: Swell): RibbonScale {
  const xs = swell ? swollen(cells, left, right, loupe, swell) : even(cells, left, right);
  return { cells, left, right, xs, swell };
}

function even({ span, bounds, count }: Cells, left: number, right: number): Float64Array {
  const perMs = (right - left) / (span.end - span.start);
  const xs = new Float64Array(count + 1);
  for (let i = 0; i <= count; i += 1) xs[i] = left + (Math.min(Math.max(bounds[i]!, span.start), span.end) - span.start) * perMs;
  return xs;
}

/** Between two cells the arrangement is between the two arrangements, so that nothing jumps. */
function swollen(cells: Cells, left: number, right: number, loupe: number, swell: Swell): Float64Array {
  const here = Math.floor(loupe);
  const one = arranged(cells, right - left, here, swell);
  const rest = loupe - here;
  const two = rest > 0 ? arranged(cells, right - left, here + 1, swell) : one;
  const xs = new Float64Array(cells.count + 1);
  xs[0] = left;
  for (let i = 0; i < cells.count; i += 1) xs[i + 1] = xs[i]! + one[i]! + (two[i]! - one[i]!) * rest;
  return xs;
}

/** The loupe keeps a little more than a common cell where cells are wide anyway. */
const LEAD = 1.3;

/** The widths of all cells, the loupe on cell `at`; they fill `room` exactly. */
export function arranged({ count, part }: Cells, room: number, at: number, { loupe, near }: Swell): Float64Array {
  const wanted = (i: number, base: number) => {
    const away = Math.abs(i - at);
    const least = away === 0 ? loupe : near[away - 1] ?? 0;
    return Math.max(least, away === 0 ? base * LEAD : base) * part[i]!;
  };
  const from = Math.max(0, at - near.length);
  const to = Math.min(count - 1, at + near.length);
  let plain = 0;
  for (let i = 0; i < count; i += 1) if (i < from || i > to) plain += part[i]!;
  const total = (base: number) => {
    let sum = plain * base;
    for (let i = from; i <= to; i += 1) sum += wanted(i, base);
    return sum;
  };
  const base = solve(total, room);
  const fit = room / total(base);
  return Float64Array.from({ length: count }, (_, i) => wanted(i, base) * fit);
}

/** The base width at which a rising sum meets the room; 40 halvings are far below a pixel. */
function solve(total: (base: number) => number, room: number): number {
  let low = 0;
  let high = room;
  for (let i = 0; i < 40; i += 1) {
    const middle = (low + high) / 2;
    if (total(middle) > room) high = middle;
    else low = middle;
  }
  return low;
}

/** The place of a moment; beyond the ends the scale goes on evenly, far enough to be clipped. */
export function xOf({ cells: { bounds, span, count }, xs, left, right }: RibbonScale, at: number): number {
  if (at <= span.start) return left;
  if (at >= span.end) return right;
  const i = Math.min(count - 1, Math.max(0, indexBelow(bounds, at)));
  const from = Math.max(bounds[i]!, span.start);
  const to = Math.min(bounds[i + 1]!, span.end);
  return xs[i]! + ((at - from) / (to - from)) * (xs[i + 1]! - xs[i]!);
}

/** The cell under a place; the first or last one outside. */
export const cellAt = ({ cells, xs }: RibbonScale, x: number): number =>
  Math.min(cells.count - 1, Math.max(0, indexBelow(xs, x)));

/** The middle of the cell that the loupe stands on, between two cells while it moves. */
export function loupeMiddle({ xs, cells }: RibbonScale, loupe: number): number {
  const here = Math.min(cells.count - 1, Math.max(0, Math.floor(loupe)));
  const next = Math.min(cells.count - 1, here + 1);
  const middle = (i: number) => (xs[i]! + xs[i + 1]!) / 2;
  return middle(here) + (middle(next) - middle(here)) * (loupe - here);
}

/** Where the loupe must stand (an index between cells) for its middle to be under a finger at `x`. */
export function loupeUnder(scale: RibbonScale, x: number): number {
  const { cells, left, right, swell } = scale;
  const middleAt = (i: number) => loupeMiddle(ribbonScale(cells, left, right, i, swell), i);
  let low = 0;
  let high = cells.count - 1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (middleAt(middle) <= x) low = middle;
    else high = middle;
  }
  const from = middleAt(low);
  const to = middleAt(high);
  return to === from ? low : low + Math.min(1, Math.max(0, (x - from) / (to - from))) * (high - low);
}
