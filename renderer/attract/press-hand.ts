import { isCalm } from '../aids/calm';

const EVERY = 3_200;
const PRESS = { duration: 512 };
/** Ten pictures there and back, not thirty: the hand is cut in wood, and a kiosk without a graphics card draws each by hand too. */
const way = [0, 0.12, 0.46, 0.78, 0.94, 1, 0.88, 0.54, 0.22, 0.06, 0];
const there: Keyframe[] = way.map((part) => ({ transform: `translateX(${part * 1.6}rem)`, easing: 'step-end' }));

/**
 * The hand presses now and then. By a timer, for an endless animation keeps Chromium at sixty frames a second while the
 * hand rests, which is most of the time that a kiosk runs. Returns its clean-up.
 */
export function pressHand(hand: HTMLElement): () => void {
  if (isCalm()) return () => undefined;
  const timer = window.setInterval(() => hand.animate(there, PRESS), EVERY);
  return () => window.clearInterval(timer);
}
