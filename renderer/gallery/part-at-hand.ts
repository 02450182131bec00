import type { TourStop } from '../../exhibit/format/exhibit';
import type { Free, Size, View } from './pan-zoom';

type Part = NonNullable<TourStop['region']>;

/** Nearly all of a picture is all of it. */
const WHOLE = 0.97;

/** The part of the picture that the free part of the screen shows, in fractions; nothing when that is all of it. */
export function partIn({ x, y, scale }: View, { width, height }: Size, free: Free): Part | undefined {
  const within = (value: number) => Math.min(1, Math.max(0, value));
  const fine = (value: number) => Math.round(value * 1_000) / 1_000;
  const [left, right] = [within((free.left - x) / scale / width), within((free.right - x) / scale / width)];
  const [top, bottom] = [within((free.top - y) / scale / height), within((free.bottom - y) / scale / height)];
  if (right - left >= WHOLE && bottom - top >= WHOLE) return undefined;
  return { x: fine(left), y: fine(top), width: fine(fine(right) - fine(left)), height: fine(fine(bottom) - fine(top)) };
}

let look: (() => Part | undefined) | undefined;

/** What is seen of the plate that hangs in front. */
export const partAtHand = () => look?.();

/** The viewer tells how to look at it. Returns what ends that. */
export function offerPart(part: () => Part | undefined): () => void {
  look = part;
  return () => {
    if (look === part) look = undefined;
  };
}
