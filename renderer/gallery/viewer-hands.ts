/** Fingers, wheel and keys on a picture. One finger moves, two pinch, a palm does nothing. Returns its clean-up. */
import { isPalm } from '../shell/palm';
import { speedOf, throwOf } from './glide';
import { pan, pinch, zoom, type Point } from './pan-zoom';
import type { TileView } from './tile-view';

/** One press of a key, in px. */
const STEP = 120;
/** The farthest a throw carries, in px. */
const THROW = 600;

export function giveHands(host: HTMLElement, viewer: TileView): () => void {
  const fingers = new Map<number, Point>();
  let track: { at: number; x: number; y: number }[] = [];
  const here = (event: { clientX: number; clientY: number }): Point => {
    const { left, top } = host.getBoundingClientRect();
    return { x: event.clientX - left, y: event.clientY - top };
  };
  const down = (event: PointerEvent) => {
    if (fingers.size > 1 || event.button > 0 || isPalm(event)) return;
    host.setPointerCapture(event.pointerId);
    viewer.stop();
    fingers.set(event.pointerId, here(event));
    track = [];
  };
  const move = (event: PointerEvent) => {
    const from = fingers.get(event.pointerId);
    if (!from) return;
    const to = here(event);
    const other = [...fingers].find(([id]) => id !== event.pointerId)?.[1];
    fingers.set(event.pointerId, to);
    if (other) return viewer.to(pinch(viewer.view(), [from, other], [to, other], viewer.limits()));
    track = [...track.slice(-7), { at: event.timeStamp, ...to }];
    viewer.to(pan(viewer.view(), to.x - from.x, to.y - from.y));
    return undefined;
  };
  const up = (event: PointerEvent) => {
    if (!fingers.delete(event.pointerId) || fingers.size > 0 || track.length < 2) return;
    if (event.timeStamp - track.at(-1)!.at > 60) return;
    const [x, y] = [speedOf(track), speedOf(track.map((point) => ({ at: point.at, x: point.y })))];
    if (Math.hypot(x, y) > 0.2) viewer.travel(pan(viewer.view(), throwOf(x, THROW), throwOf(y, THROW)));
  };
  const wheel = (event: WheelEvent) => {
    event.preventDefault();
    viewer.to(zoom(viewer.view(), Math.exp(-event.deltaY * (event.deltaMode === 1 ? 0.05 : 0.0016)), here(event), viewer.limits()));
  };
  const keys = (event: KeyboardEvent) => {
    const act = actions(viewer)[event.key];
    if (!act || event.target !== host) return;
    event.preventDefault();
    act();
  };
  host.addEventListener('pointerdown', down);
  host.addEventListener('pointermove', move);
  host.addEventListener('pointerup', up);
  host.addEventListener('pointercancel', up);
  host.addEventListener('wheel', wheel, { passive: false });
  host.addEventListener('keydown', keys);
  return () => {
    host.removeEventListener('pointerdown', down);
    host.removeEventListener('pointermove', move);
    host.removeEventListener('pointerup', up);
    host.removeEventListener('pointercancel', up);
    host.removeEventListener('wheel', wheel);
    host.removeEventListener('keydown', keys);
  };
}

const actions = (viewer: TileView): Record<string, () => void> => ({
  ArrowLeft: () => viewer.travel(pan(viewer.view(), STEP, 0)),
  ArrowRight: () => viewer.travel(pan(viewer.view(), -STEP, 0)),
  ArrowUp: () => viewer.travel(pan(viewer.view(), 0, STEP)),
  ArrowDown: () => viewer.travel(pan(viewer.view(), 0, -STEP)),
  '+': () => viewer.magnify(1.5),
  '=': () => viewer.magnify(1.5),
  '-': () => viewer.magnify(1 / 1.5),
  '0': () => viewer.whole(),
});
