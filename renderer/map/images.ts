import { signs, type Sign } from './signs';
import type { PlanTheme } from './theme';

export interface PlanImage { id: string; data: ImageData; pixelRatio: number }

/** Canvas pixels to a design pixel: signs stay sharp when a zoom enlarges them. */
const FINE = 2;

/** Every image that the style names, drawn in the theme's colours. */
export function planImages(theme: PlanTheme, unit: number): PlanImage[] {
  const ratio = FINE / unit;
  return [
    { id: 'hatch', data: hatch(theme), pixelRatio: ratio },
    { id: 'trees', data: trees(theme), pixelRatio: ratio },
    { id: 'stipple', data: stipple(theme), pixelRatio: ratio },
    ...Object.entries(signs).map(([id, sign]) => ({ id, data: drawn(sign, theme), pixelRatio: ratio })),
  ];
}

function canvas(width: number, height: number) {
  // Drawn by the processor: to read pixels back from the graphics process would wait for all that it has to draw.
  const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true })!;
  return { context, data: () => context.getImageData(0, 0, width, height) };
}

/** Engraver's hatch: a line every 8, one and a half wide, rising to the right. The tile repeats without a seam. */
function hatch({ hatch }: PlanTheme) {
  const { context, data } = canvas(32, 32);
  context.strokeStyle = hatch;
  context.lineWidth = 1.5;
  for (let i = -32; i <= 64; i += 8) {
    context.moveTo(i - 4, 36);
    context.lineTo(i + 36, -4);
  }
  context.stroke();
  return data();
}

/** Two half circles, as on an engraved plan of a wood. */
function trees({ tree }: PlanTheme) {
  const { context, data } = canvas(32, 32);
  context.strokeStyle = tree;
  context.lineWidth = 1.6;
  for (const [x, y] of [[8, 12], [24, 28]] as const) {
    context.beginPath();
    context.arc(x, y, 5, Math.PI, 2 * Math.PI);
    context.stroke();
  }
  return data();
}

/** Dots in fives, as an engraver shades what has no outline. */
function stipple({ ink }: PlanTheme) {
  const { context, data } = canvas(32, 32);
  context.fillStyle = ink;
  for (const [x, y] of [[8, 8], [24, 24]] as const) {
    context.beginPath();
    context.arc(x, y, 2.4, 0, 2 * Math.PI);
    context.fill();
  }
  return data();
}

function drawn({ width, height, strokes }: Sign, theme: PlanTheme) {
  const { context, data } = canvas(width * FINE, height * FINE);
  context.scale(FINE, FINE);
  context.lineJoin = 'round';
  for (const { d, fill, stroke, width: line = 1 } of strokes) {
    const path = new Path2D(d);
    if (stroke) {
      context.strokeStyle = theme[stroke];
      context.lineWidth = line;
      context.stroke(path);
    }
    if (fill) {
      context.fillStyle = theme[fill];
      context.fill(path);
    }
  }
  return data();
}
