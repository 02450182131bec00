import { unitsBetween } from '../../exhibit/dates/dates';
import type { Exhibit, TimeUnit } from '../../exhibit/format/exhibit';
import { windowOf } from '../selectors';
import type { Span, Visit } from '../visit';
import { spanAround } from './distances';
import { finestUnit, unitFor } from './time-units';

/** What the ribbon shows for a visit: the loupe is always inside, and the cells are never more than can be drawn. */
export interface Window { unit: TimeUnit; span: Span; at: number }

/** A link may ask for the hours of a century. */
const TOO_MANY = 1500;

export function windowFor(exhibit: Exhibit, visit: Visit): Window {
  const { scale, at } = visit;
  const span = spanAround(windowOf(exhibit, visit), scale, at);
  const unit = unitsBetween(scale, span.start, span.end) > TOO_MANY ? unitFor(span, finestUnit(exhibit)) : scale;
  return { unit, span, at };
}

/** How far the ribbon goes: the whole exhibit, and what it counts. */
export const boundsOf = ({ when, count }: Exhibit): Span => ({
  start: Math.min(when.start, count?.when.start ?? Infinity),
  end: Math.max(when.end, count?.when.end ?? -Infinity),
});
