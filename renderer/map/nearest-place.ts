import type { Mercator } from './mercator';
import type { Ranked } from './thin';

/** The index of the drawn place nearest to a touch, within a radius in the same unit; of two as near, the first. */
export function nearestPlace({ x, y }: Ranked, drawn: ArrayLike<number>, touch: Mercator, radius: number): number | undefined {
  let best: number | undefined;
  let least = radius * radius;
  for (let n = 0; n < drawn.length; n += 1) {
    const i = drawn[n]!;
    const distance = (x[i]! - touch.x) ** 2 + (y[i]! - touch.y) ** 2;
    if (distance > least || (distance === least && best !== undefined)) continue;
    best = i;
    least = distance;
  }
  return best;
}
