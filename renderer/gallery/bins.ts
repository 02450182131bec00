/** The counted period as the wall's ribbon shows it: a bin a day (or a year ...), with what hangs of it. */
import { unitsBetween, unitsIn } from '../../exhibit/dates/dates';
import type { Exhibit, Plate, TimeUnit } from '../../exhibit/format/exhibit';
import type { Span } from '../visit';
import { dateOf } from './hung-plates';

export interface Bins {
  /** How many plates hang of each bin. */
  stacks: number[];
  /** The bin of each plate; the undated are in the last one. */
  of: number[];
  /** Bins of the ink phases. */
  dark: boolean[];
  /** Whether the first bin is all that came before the period, the last all that came after. */
  before: boolean;
  after: boolean;
  ticks: { bin: number; at: number; unit: TimeUnit }[];
}

/** More bins than this cannot be told apart on the ribbon. */
const MOST = 160;

export function binsOf(exhibit: Exhibit, plates: Plate[]): Bins {
  const span = exhibit.count?.when ?? exhibit.when;
  const unit = exhibit.count?.unit ?? 'day';
  const count = Math.min(MOST, Math.max(1, unitsBetween(unit, span.start, span.end)));
  const dates = plates.map((plate) => dateOf(exhibit, plate));
  const before = dates.some((date) => date < span.start);
  const after = dates.some((date) => date >= span.end);
  const all = count + Number(before) + Number(after);
  const binAt = (ms: number) => {
    if (ms < span.start) return 0;
    if (ms >= span.end) return all - 1;
    return Number(before) + Math.min(count - 1, Math.floor(((ms - span.start) / (span.end - span.start)) * count));
  };
  const stacks = Array.from({ length: all }, () => 0);
  const of = dates.map(binAt);
  for (const bin of of) stacks[bin]! += 1;
  const middle = (bin: number) => span.start + ((bin - Number(before) + 0.5) / count) * (span.end - span.start);
  const dark = stacks.map((_, bin) => exhibit.phases.some(({ tone, when }) => tone === 'ink' && inside(when, middle(bin))));
  return { stacks, of, dark, before, after, ticks: ticksOf(span, unit).map((tick) => ({ ...tick, bin: binAt(tick.at) })) };
}

const inside = ({ start, end }: Span, ms: number) => ms >= start && ms < end;

const coarser: TimeUnit[] = ['day', 'month', 'year', 'decade', 'century'];

/** The ends of the period and the round moments between them, at most a dozen. */
function ticksOf({ start, end }: Span, unit: TimeUnit) {
  const last = { at: end - 1, unit };
  const from = Math.max(0, coarser.indexOf(unit));
  const round = coarser.slice(from + 1).find((one) => unitsIn(one, start, end).length <= 12);
  const between = round ? unitsIn(round, start, end).map((at) => ({ at, unit })) : [];
  const clear = (end - start) * 0.08;
  return [{ at: start, unit }, ...between.filter(({ at }) => at - start > clear && end - at > clear), last];
}
