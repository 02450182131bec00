import type { Talk } from '../../electron/contract';
import { remPx } from '../gallery/drag';
import { onward } from '../shell/direction';
import { isPalm } from '../shell/palm';
import { swallowClick } from '../shell/swallow-click';

/** A finger that rests so long is a pointer, in ms. */
const HOLD = 260;
/** How far it may tremble meanwhile, in design px. */
const SLOP = 24;
const FAR = 120;

interface PointerHandlers {
  swipe: (by: -1 | 1) => void;
  /** Where the light falls, in fractions of the element; nothing when the finger lifts. */
  spot: (at: Talk['spot']) => void;
}

/** One finger on a slide: quickly across turns the page, held it is a light that follows. Returns its clean-up. */
export function followPointer(element: HTMLElement, { swipe, spot }: PointerHandlers): () => void {
  let finger: { id: number; x: number; y: number; dx: number; moved: boolean } | undefined;
  let lit = false;
  let timer = 0;
  const light = ({ clientX, clientY }: { clientX: number; clientY: number }) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    const part = (value: number) => Math.min(1, Math.max(0, Math.round(value * 1000) / 1000));
    spot({ x: part((clientX - left) / width), y: part((clientY - top) / height) });
  };
  const down = (event: PointerEvent) => {
    if (finger || event.button > 0 || isPalm(event)) return;
    finger = { id: event.pointerId, x: event.clientX, y: event.clientY, dx: 0, moved: false };
    timer = window.setTimeout(() => {
      lit = true;
      element.setPointerCapture(event.pointerId);
      light(event);
    }, HOLD);
  };
  const move = (event: PointerEvent) => {
    if (event.pointerId !== finger?.id) return;
    if (lit) return light(event);
    finger.dx = event.clientX - finger.x;
    if (Math.hypot(finger.dx, event.clientY - finger.y) < SLOP * (remPx() / 10)) return;
    finger.moved = true;
    window.clearTimeout(timer);
  };
  const up = (event: PointerEvent) => {
    if (event.pointerId !== finger?.id) return;
    const { dx, moved } = finger;
    finger = undefined;
    window.clearTimeout(timer);
    if (lit || moved) swallowClick();
    if (lit) spot(undefined);
    else if (event.type === 'pointerup' && moved && Math.abs(dx) >= FAR * (remPx() / 10)) swipe(dx * onward() < 0 ? 1 : -1);
    lit = false;
  };
  const listen = [['pointerdown', down], ['pointermove', move], ['pointerup', up], ['pointercancel', up]] as const;
  for (const [type, act] of listen) element.addEventListener(type, act);
  return () => {
    window.clearTimeout(timer);
    for (const [type, act] of listen) element.removeEventListener(type, act);
  };
}
