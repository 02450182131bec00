import type { Measure } from './poster-lines';

/** Measured once at this size, in px. */
const TRIAL = 200;
const known = new Map<string, number>();
let pen: CanvasRenderingContext2D | null;

/** The width of capitals at size 1, in the page's own type. */
export const measureType: Measure = (text, wide) => {
  const key = `${wide ? 'w' : 'b'}${text}`;
  const seen = known.get(key);
  if (seen !== undefined) return seen;
  pen ??= document.createElement('canvas').getContext('2d');
  if (!pen) return text.length * (wide ? 0.9 : 0.38);
  pen.font = wide ? `900 expanded ${TRIAL}px Antique` : `400 ${TRIAL}px Bois`;
  const width = pen.measureText(text.toLocaleUpperCase()).width / TRIAL;
  if (known.size > 5_000) known.clear();
  known.set(key, width);
  return width;
};
