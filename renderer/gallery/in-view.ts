import type { Box } from './packing';

/** A half-open range of indices. */
export interface Slice { from: number; to: number }

/**
 * The smallest unbroken range that holds every plate which the stretch from `left` to `right` shows. Left edges do not
 * rise from plate to plate (a bay has two rows), so all are looked at: 500 comparisons are nothing.
 */
export function inView(boxes: Box[], left: number, right: number): Slice {
  let from = boxes.length;
  let to = 0;
  boxes.forEach((box, i) => {
    if (box.x >= right || box.x + box.width <= left) return;
    from = Math.min(from, i);
    to = i + 1;
  });
  return from < to ? { from, to } : { from: 0, to: 0 };
}
