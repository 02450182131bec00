import { unitsBetween } from '../../exhibit/dates/dates';
import type { Exhibit, TimeUnit } from '../../exhibit/format/exhibit';
import type { Span } from '../visit';

/** Coarse to fine. */
const order: TimeUnit[] = ['century', 'decade', 'year', 'month', 'day', 'hour'];

/** 0 for a century, 5 for an hour. */
export const fineness = (unit: TimeUnit) => order.indexOf(unit);

/**
 * As many cells of a unit as the ribbon takes. 240 is the least that never leaves a gap: with thirty days to a month, a
 * span too long for days still has eight months. A day has only 24 hours, so 192 of them are enough there.
 */
const MOST: Record<TimeUnit, number> = { century: Infinity, decade: 240, year: 240, month: 240, day: 240, hour: 192 };

/** The finest unit, `finest` at most, in which a span can be told apart. */
export function unitFor({ start, end }: Span, finest: TimeUnit): TimeUnit {
  const fits = (unit: TimeUnit) => unitsBetween(unit, start, end) <= MOST[unit];
  return order.slice(0, fineness(finest) + 1).filter(fits).at(-1) ?? 'century';
}

const known = new WeakMap<Exhibit, TimeUnit>();

/** The finest precision of any event: nothing can be told apart below it. */
export function finestUnit(exhibit: Exhibit): TimeUnit {
  const found = known.get(exhibit) ?? finest(exhibit);
  known.set(exhibit, found);
  return found;
}

function finest({ items, when, count }: Exhibit): TimeUnit {
  let most = Math.max(fineness(when.unit), count ? fineness(count.unit) : 0);
  for (const { when: { unit } } of items.event) most = Math.max(most, fineness(unit));
  return order[most]!;
}
