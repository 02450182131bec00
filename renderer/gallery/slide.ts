/**
 * Where the wall stands, moved by hand. It lives outside React: a step of a drag writes one transform and tells who
 * listens. Nothing runs while nothing moves.
 */
import { isCalm } from '../aids/calm';
import { settle, throwOf, GLIDE } from './glide';

export interface Slide {
  readonly at: number;
  /** At once, kept inside the wall. */
  to(at: number): void;
  /** With the hand's weight; a cut when motion is reduced. */
  glideTo(at: number): void;
  /** What a throw of this speed (px a ms) carries, at most a screen. */
  fling(speed: number, screen: number): void;
  stop(): void;
}

export function createSlide(end: () => number, moved: (at: number) => void): Slide {
  let at = 0;
  let frame = 0;
  const put = (next: number) => {
    at = Math.max(0, Math.min(next, end()));
    moved(at);
  };
  const stop = () => cancelAnimationFrame(frame);
  const glideTo = (target: number) => {
    stop();
    if (isCalm()) return put(target);
    const from = at;
    const to = Math.max(0, Math.min(target, end()));
    const begun = performance.now();
    const turn = (now: number) => {
      const share = (now - begun) / GLIDE;
      put(from + (to - from) * settle(share));
      if (share < 1) frame = requestAnimationFrame(turn);
    };
    frame = requestAnimationFrame(turn);
    return undefined;
  };
  return {
    get at() {
      return at;
    },
    to(next) {
      stop();
      put(next);
    },
    glideTo,
    fling(speed, screen) {
      if (Math.abs(speed) > 0.1) glideTo(at + throwOf(speed, screen));
    },
    stop,
  };
}
