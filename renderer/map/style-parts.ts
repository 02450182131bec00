import type { ExpressionSpecification as Expression, FilterSpecification as Filter, LayerSpecification } from 'maplibre-gl';
import type { Drawing, Floor } from './style';

/** One layer of one role, as the exhibit has it. */
export interface Drawn extends Drawing {
  id: string;
  /** Some of its features come and go. */
  timed: boolean;
}
export interface OnFloor { floor: Floor; layer: LayerSpecification }
/** Feature state `on` runs from 0 to 1 for what has a period; without one a feature is always there. */
export const present = (timed: boolean): Expression | 1 =>
  timed ? ['coalesce', ['feature-state', 'on'], ['case', ['any', ['has', 'from'], ['has', 'to']], 0, 1]] : 1;
export const faint = (timed: boolean, opacity: number): Expression | number => (timed ? ['*', opacity, present(timed)] : opacity);
export const kind = (...kinds: string[]): Filter => ['in', ['get', 'kind'], ['literal', kinds]];

/** A width that grows with the zoom; zooms are the design's, at 1920 x 1080. */
export const grow = (unit: number, base: number, ...stops: [zoom: number, width: Expression | number][]): Expression =>
  ['interpolate', ['exponential', base], ['zoom'], ...stops.flatMap(([zoom, width]) => [zoom + Math.log2(unit), scaled(width, unit)])] as Expression;
const scaled = (width: Expression | number, unit: number) => (typeof width === 'number' ? width * unit : unit === 1 ? width : (['*', unit, width] as Expression));
