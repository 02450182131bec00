import type { PlanTheme } from './theme';

type Colour = keyof Pick<PlanTheme, 'ink' | 'sheet' | 'red' | 'paper'>;
export interface Stroke { d: string; fill?: Colour; stroke?: Colour; width?: number }
/** A small drawing in design pixels; its foot is the middle of the lower edge. */
export interface Sign { width: number; height: number; strokes: Stroke[] }

const stone = (x: number, y: number): Stroke => ({ d: `M${x} ${y}h14.4v10.4h-14.4z`, fill: 'ink', stroke: 'sheet', width: 2 });
const loose = (x: number, y: number, dx: number, dy: number): Stroke => ({
  d: `M${x} ${y}l${dx} ${dy}l${(-dy * 0.72).toFixed(1)} ${(dx * 0.72).toFixed(1)}l${-dx} ${-dy}z`, fill: 'ink', stroke: 'sheet', width: 2.2,
});

/** Drawn once for the plan (as images) and once for the legend (as SVG). */
export const signs: Record<string, Sign> = {
  barricade: {
    width: 56, height: 64,
    strokes: [
      { d: 'M29 36V4', stroke: 'ink', width: 3 },
      { d: 'M30 4c8-5 14 4 23-1v17c-9 5-15-4-23 1z', fill: 'red', stroke: 'sheet', width: 1.5 },
      stone(5.5, 51), stone(20.5, 51), stone(35.5, 51), stone(12.5, 40), stone(28.5, 40), stone(20.5, 29),
    ],
  },
  fallen: { width: 56, height: 26, strokes: [loose(5, 14, 12, -3.5), loose(22, 12, 12.6, 1.8), loose(41, 8, 11, 5.5)] },
  fire: {
    width: 34, height: 44,
    strokes: [
      { d: 'M17 2c2 8 13 13 13 25a13 14 0 0 1-26 0c0-7 4-9 5-15 3 2 4 4 4 7 4-4 6-10 4-17z', fill: 'red', stroke: 'sheet', width: 2 },
      { d: 'M17 22c1 4 6 6 6 11a6 7 0 0 1-12 0c0-5 5-6 6-11z', fill: 'sheet' },
    ],
  },
  dot: { width: 16, height: 16, strokes: [{ d: 'M2 2h12v12h-12z', fill: 'ink', stroke: 'sheet', width: 2 }] },
  tooth: { width: 18, height: 16, strokes: [{ d: 'M1 0h16l-8 15z', fill: 'ink' }] },
  tag: { width: 54, height: 38, strokes: [{ d: 'M0 0h54v38h-54z', fill: 'sheet' }] },
};
