import { add, startOf, unitsBetween } from '../../exhibit/dates/dates';
import type { TimeUnit } from '../../exhibit/format/exhibit';
import type { Span } from '../visit';

/**
 * The cells of a unit that a span touches. `bounds[i]` is where cell `i` begins, one more than there are cells; the
 * first and last may stick out of the span, `part[i]` is the fraction of the cell inside it.
 */
export interface Cells { unit: TimeUnit; span: Span; bounds: Float64Array; part: Float64Array; count: number }

/** Nobody reads more; a wrong link may still ask for the hours of a century. */
const LIMIT = 2000;

export function cellsOf(span: Span, unit: TimeUnit): Cells {
  const first = startOf(unit, span.start);
  const count = Math.min(LIMIT, Math.max(1, unitsBetween(unit, first, span.end - 1) + 1));
  const bounds = new Float64Array(count + 1);
  for (let i = 0; i <= count; i += 1) bounds[i] = add(unit, first, i);
  const part = new Float64Array(count).fill(1);
  const share = (i: number) => {
    const from = Math.max(bounds[i]!, span.start);
    return Math.max(1e-6, (Math.min(bounds[i + 1]!, span.end) - from) / (bounds[i + 1]! - bounds[i]!));
  };
  part[0] = share(0);
  part[count - 1] = share(count - 1);
  return { unit, span, bounds, part, count };
}

/** Index of the last element not above `value`; -1 below the first. */
export function indexBelow(sorted: Float64Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
