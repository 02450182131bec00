/** How a distance is told: named dots on a line, bands, stacked sheets, or named slips. Sizes are those of the mock. */
import type { Exhibit, TimeUnit } from '../../exhibit/format/exhibit';
import { fineness } from './time-units';
import { meets } from '../selectors';
import type { Span } from '../visit';
import type { Box } from './boxes';
import type { Swell } from './ribbon-scale';

export type Look = 'dots' | 'bands' | 'sheets' | 'slips';

/** Named slips stand in two rows; more of them than this are sheets again. */
const SLIPS = 60;

export function lookOf(exhibit: Exhibit, unit: TimeUnit, span: Span, events: number): Look {
  if (fineness(unit) <= fineness('year')) return 'dots';
  if (unit === 'month' && exhibit.phases.some(({ when }) => meets(when, span))) return 'bands';
  return unit === 'hour' && events <= SLIPS && span.end - span.start <= 2 * 86_400_000 ? 'slips' : 'sheets';
}

/** The drawing surface in design px: the ribbon's own size and where time runs on it. */
export interface Frame { width: number; height: number; left: number; right: number; portrait: boolean }

export const swellOf = (look: Look, { portrait }: Frame): Swell | undefined =>
  look !== 'sheets' ? undefined : portrait ? { loupe: 132, near: [46, 32, 24] } : { loupe: 150, near: [58, 42, 32] };

/** Where the axis line runs. */
export const axisOf = (look: Look, { height }: Frame): number =>
  height - { dots: 84, bands: 84, sheets: 58, slips: 94 }[look];

/** The loupe's box when its cell's middle is at `x`. */
export function loupeBox(look: Look, frame: Frame, x: number, cell: number): Box {
  const axis = axisOf(look, frame);
  if (look === 'sheets') return { x: x - cell / 2, y: 0, width: cell, height: frame.height - 6 };
  if (look === 'dots') return { x: x - 6, y: 14, width: 12, height: axis + 2 };
  const width = look === 'bands' ? Math.max(cell, 96) : 112;
  const inside = Math.min(Math.max(x - width / 2, frame.left), frame.right - width);
  return { x: inside, y: axis, width, height: look === 'bands' ? 76 : 46 };
}
