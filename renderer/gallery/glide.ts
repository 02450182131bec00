/** How something that was thrown comes to rest: pure arithmetic of a limited momentum. */

/** How long a glide lasts at most, in ms: long enough to feel the weight of paper, too short to wait for. */
export const GLIDE = 700;
/** The share of the speed, in px a ms, that becomes way: the area under the fading speed. */
const WAY = GLIDE / 4;

/** How far a throw carries, never further than `most`. */
export const throwOf = (speed: number, most: number): number => Math.max(-most, Math.min(most, speed * WAY));

/** The part of the way covered at a share of the time: fast first, then ever slower (its slope at 0 is 4). */
export const settle = (share: number): number => 1 - (1 - Math.min(1, Math.max(0, share))) ** 4;

/** The speed of a finger from its last points within 100 ms; older ones say nothing about the throw. */
export function speedOf(points: { at: number; x: number }[]): number {
  const last = points.at(-1);
  const first = last && points.find((point) => last.at - point.at <= 100);
  return !last || !first || last.at === first.at ? 0 : (last.x - first.x) / (last.at - first.at);
}
