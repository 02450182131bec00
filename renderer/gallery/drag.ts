import { slop, speedKept } from '../aids/worn';
import { isPalm } from '../shell/palm';
import { speedOf } from './glide';

export interface DragHandlers {
  /** The finger has left its slop: from now on it is a drag and no tap. */
  begin?(): void;
  move(dx: number, x: number, y: number): void;
  /** With the speed along x in px a ms. */
  end?(speed: number): void;
  /** Released where it was put, on this element. */
  tap?(target: Element, x: number): void;
}

/**
 * One finger (the first; a palm is none) that drags or taps an element. The pointer is captured only once it is a drag,
 * so that a tap stays the tap of what lies under it. Returns its clean-up.
 */
export function followDrag(element: HTMLElement, handlers: DragHandlers): () => void {
  let finger: { id: number; x: number; from: number; y: number; points: { at: number; x: number }[]; drags: boolean } | undefined;
  const down = (event: PointerEvent) => {
    if (finger || event.button > 0 || isPalm(event)) return;
    finger = { id: event.pointerId, x: event.clientX, from: event.clientX, y: event.clientY, points: [{ at: event.timeStamp, x: event.clientX }], drags: false };
  };
  const move = (event: PointerEvent) => {
    if (event.pointerId !== finger?.id) return;
    if (!finger.drags && Math.hypot(event.clientX - finger.from, event.clientY - finger.y) < slopOf(event)) return;
    if (!finger.drags) begin(event);
    const dx = event.clientX - finger.x;
    finger.x = event.clientX;
    finger.points = [...finger.points.slice(-7), { at: event.timeStamp, x: event.clientX }];
    handlers.move(dx, event.clientX, event.clientY);
  };
  const begin = (event: PointerEvent) => {
    finger!.drags = true;
    element.setPointerCapture(event.pointerId);
    handlers.begin?.();
  };
  // The click that a browser makes of the end of a drag is none.
  let dragged = -Infinity;
  const click = (event: MouseEvent) => {
    if (event.timeStamp - dragged > 50) return;
    event.preventDefault();
    event.stopPropagation();
  };
  const up = (event: PointerEvent) => {
    if (event.pointerId !== finger?.id) return;
    const { drags, points } = finger;
    finger = undefined;
    if (drags) dragged = event.timeStamp;
    if (drags) handlers.end?.(event.timeStamp - points.at(-1)!.at > 60 ? 0 : speedKept(speedOf(points)));
    else if (event.type === 'pointerup') handlers.tap?.(event.target as Element, event.clientX);
  };
  element.addEventListener('pointerdown', down);
  element.addEventListener('pointermove', move);
  element.addEventListener('pointerup', up);
  element.addEventListener('pointercancel', up);
  element.addEventListener('click', click, true);
  return () => {
    element.removeEventListener('pointerdown', down);
    element.removeEventListener('pointermove', move);
    element.removeEventListener('pointerup', up);
    element.removeEventListener('pointercancel', up);
    element.removeEventListener('click', click, true);
  };
}

/** How far a finger rolls and is still a tap; a mouse, which does not roll, a quarter of it. */
const slopOf = (event: PointerEvent) => (event.pointerType === 'mouse' ? slop() / 4 : slop()) * (remPx() / 10);

/** One rem in px: ten design px. */
export const remPx = () => Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 10;
