import { isPalm } from '../shell/palm';

/** How long the corner, or the key, is held; and from when on that shows, so that nobody who only leans there sees it. */
export const HOLD = 5_000;
export const SHOWN_AFTER = 2_000;

/** The corner and the way that a resting finger may wander, in rem. */
const CORNER = 12;
const WANDER = 2.4;
/** Held on a keyboard for as long; the keys that lead out are taken away from visitors, this one is not. */
export const staffKey = 'Home';

interface Steps {
  /** It has been held long enough to be meant. */
  showing: () => void;
  /** Let go too early. */
  gone: () => void;
  held: () => void;
}

/**
 * Watches for one finger resting in the top left corner, or the Home key held down. What lies under the finger gets every
 * touch as usual, until the corner has been held to the end: then that touch is over for it. Returns its clean-up.
 */
export function holdCorner({ showing, gone, held }: Steps): () => void {
  let finger: { id: number; x: number; y: number; target: EventTarget | null } | undefined;
  let timers: number[] = [];

  const start = (end: () => void) => {
    timers = [window.setTimeout(showing, SHOWN_AFTER), window.setTimeout(end, HOLD)];
  };
  const stop = () => {
    if (!timers.length) return;
    timers.forEach((timer) => window.clearTimeout(timer));
    timers = [];
    finger = undefined;
    gone();
  };

  const down = (event: PointerEvent) => {
    const { pointerId: id, clientX: x, clientY: y, target } = event;
    const reach = CORNER * rem();
    if (timers.length) return stop();
    if (x > reach || y > reach || isPalm(event) || event.button !== 0) return undefined;
    finger = { id, x, y, target };
    return start(() => {
      endTouch(finger!);
      stop();
      held();
    });
  };
  const move = (event: PointerEvent) => {
    if (finger?.id !== event.pointerId) return;
    if (Math.hypot(event.clientX - finger.x, event.clientY - finger.y) > WANDER * rem() || isPalm(event)) stop();
  };
  const up = ({ pointerId }: PointerEvent) => finger?.id === pointerId && stop();
  const press = ({ key, repeat }: KeyboardEvent) => {
    if (key !== staffKey) return stop();
    // The system repeats a held key; only its first press counts.
    if (!repeat && !timers.length) start(() => (stop(), held()));
  };

  const listeners = { pointerdown: down, pointermove: move, pointerup: up, pointercancel: up, keydown: press, keyup: stop, blur: stop };
  const each = Object.entries(listeners) as [string, EventListener][];
  each.forEach(([type, listener]) => window.addEventListener(type, listener, { capture: true, passive: true }));
  return () => {
    each.forEach(([type, listener]) => window.removeEventListener(type, listener, { capture: true }));
    timers.forEach((timer) => window.clearTimeout(timer));
  };
}

const rem = () => Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 10;

/** The touch is taken from what lies under it, and its end reaches nothing: a button there must not fire when the finger lifts. */
function endTouch({ id, target }: { id: number; target: EventTarget | null }) {
  target?.dispatchEvent(new PointerEvent('pointercancel', { pointerId: id, bubbles: true }));
  const swallow = (event: Event) => {
    event.stopPropagation();
    if (event.type === 'click') event.preventDefault();
  };
  const types = ['pointerup', 'mouseup', 'click'];
  types.forEach((type) => window.addEventListener(type, swallow, { capture: true }));
  // The click comes right after the finger has lifted; from then on touches are for the PIN.
  const done = () => window.setTimeout(() => types.forEach((type) => window.removeEventListener(type, swallow, { capture: true })), 50);
  window.addEventListener('pointerup', done, { capture: true, once: true });
}
