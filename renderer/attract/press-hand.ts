import { isCalm } from '../aids/calm';

const EVERY = 3_200;
const PRESS = { duration: 512 };
const easing = 'cubic-bezier(.3, 0, .1, 1)';
const there: Keyframe[] = [{ transform: 'none', easing }, { transform: 'translateX(1.6rem)', easing }, { transform: 'none' }];

/**
 * The hand presses now and then. By a timer, for an endless animation keeps Chromium at sixty frames a second while the
 * hand rests, which is most of the time that a kiosk runs. Returns its clean-up.
 */
export function pressHand(hand: HTMLElement): () => void {
  if (isCalm()) return () => undefined;
  const timer = window.setInterval(() => hand.animate(there, PRESS), EVERY);
  return () => window.clearInterval(timer);
}
