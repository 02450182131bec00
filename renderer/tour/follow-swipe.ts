import { followDrag, remPx } from '../gallery/drag';
import { onward } from '../shell/direction';

/** A slow finger turns the page when it came this far, in design px; a quick one with less. */
const FAR = 160;
/** Px a ms. */
const QUICK = 0.5;

/** Which way a finger that came `dx` px and left with `speed` px a ms turns: 1 to the next, -1 back, 0 nowhere. */
export function swiped(dx: number, speed: number, unit: number): -1 | 0 | 1 {
  const quick = Math.abs(speed) >= QUICK && Math.sign(speed) === Math.sign(dx);
  if (!quick && Math.abs(dx) < FAR * unit) return 0;
  return dx < 0 ? 1 : -1;
}

/** One finger against the way one reads leads on, as a leaf is turned; the other way back. Returns its clean-up. */
export function followSwipe(element: HTMLElement, turn: (by: -1 | 1) => void): () => void {
  let way = 0;
  return followDrag(element, {
    begin: () => void (way = 0),
    move: (dx) => void (way += dx),
    end: (speed) => {
      const by = swiped(way * onward(), speed * onward(), remPx() / 10);
      if (by) turn(by);
    },
  });
}
