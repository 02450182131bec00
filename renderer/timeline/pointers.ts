import { slop, slower, speedKept } from '../aids/worn';
import { isPalm } from '../shell/palm';

/**
 * Fingers on the ribbon, told as what they mean: tap, drag, pinch, hold at an edge. Two fingers near each other pinch;
 * far from each other they are two visitors, and the last touch wins. A palm is ignored.
 */
export interface Hand {
  /** All places in design px from the edge where time begins, and from the top. */
  press(x: number, y: number): void;
  tap(x: number, y: number): void;
  drag(x: number, begun: number): void;
  /** `speed` in design px per ms. */
  release(x: number, speed: number): void;
  pinch(factor: number, moved: number): void;
  pinched(): void;
  /** The finger rests at an edge: once after 600 ms, then every 400 ms. */
  edge(way: 1 | -1): void;
  lift(): void;
}

export interface Surface {
  /** Design px of a place on the screen. */
  at(clientX: number, clientY: number): { x: number; y: number };
  /** Where the edges begin. */
  edges(): { left: number; right: number };
}

/** Two fingers of one hand are not farther apart than this, in design px. */
const SPAN = 640;
const HOLD = 600;
const REPEAT = 400;

interface Touch { id: number; x: number; y: number; begun: { x: number; y: number }; dragging: boolean; held: boolean; trace: { x: number; at: number }[] }

export function followPointers(element: HTMLElement, surface: Surface, hand: Hand): () => void {
  const touches: Touch[] = [];
  let apart = 0;
  let middle = 0;
  let timer = 0;

  const stopHolding = () => window.clearTimeout(timer);
  const edgeOf = (x: number): 1 | -1 | 0 => (x < surface.edges().left ? -1 : x > surface.edges().right ? 1 : 0);
  const hold = (touch: Touch, wait: number) => {
    stopHolding();
    const way = edgeOf(touch.x);
    if (!way) return;
    timer = window.setTimeout(() => {
      touch.held = true;
      hand.edge(way);
      hold(touch, REPEAT);
    }, slower(wait));
  };
  const measure = () => {
    const [a, b] = touches as [Touch, Touch];
    apart = Math.max(40, Math.abs(a.x - b.x));
    middle = (a.x + b.x) / 2;
  };

  const down = (event: PointerEvent) => {
    if (isPalm(event) || (event.pointerType === 'mouse' && event.button !== 0)) return;
    const { x, y } = surface.at(event.clientX, event.clientY);
    const other = touches[0];
    if (touches.length >= 2) return;
    if (other && Math.abs(other.x - x) > SPAN) touches.length = 0;
    // Not every surface can be captured: a synthetic pointer has no capture, and needs none.
    if (event.isTrusted) element.setPointerCapture(event.pointerId);
    touches.push({ id: event.pointerId, x, y, begun: { x, y }, dragging: false, held: false, trace: [{ x, at: event.timeStamp }] });
    if (touches.length === 2) {
      stopHolding();
      measure();
    } else {
      hand.press(x, y);
      hold(touches[0]!, HOLD);
    }
  };

  const move = (event: PointerEvent) => {
    const touch = touches.find(({ id }) => id === event.pointerId);
    if (!touch) return;
    const { x, y } = surface.at(event.clientX, event.clientY);
    const edgeBefore = edgeOf(touch.x);
    Object.assign(touch, { x, y });
    if (touches.length === 2) {
      const [was, mid] = [apart, middle];
      measure();
      hand.pinch(was / apart, middle - mid);
      return;
    }
    if (!touch.dragging && Math.hypot(x - touch.begun.x, y - touch.begun.y) < slop()) return;
    touch.dragging = true;
    touch.trace = [...touch.trace.slice(-5), { x, at: event.timeStamp }];
    if (edgeOf(x) !== edgeBefore) hold(touch, HOLD);
    hand.drag(x, touch.begun.x);
  };

  const up = (event: PointerEvent) => {
    const i = touches.findIndex(({ id }) => id === event.pointerId);
    if (i < 0) return;
    const pinching = touches.length === 2;
    const [touch] = touches.splice(i, 1) as [Touch];
    stopHolding();
    if (pinching) {
      touches.length = 0;
      hand.pinched();
    } else if (touch.dragging) hand.release(touch.x, speedKept(speedOf(touch, event.timeStamp)));
    else if (!touch.held && event.type === 'pointerup') hand.tap(touch.x, touch.y);
    hand.lift();
  };

  const listeners = { pointerdown: down, pointermove: move, pointerup: up, pointercancel: up } as const;
  for (const [name, listener] of Object.entries(listeners)) element.addEventListener(name, listener as EventListener);
  return () => {
    stopHolding();
    for (const [name, listener] of Object.entries(listeners)) element.removeEventListener(name, listener as EventListener);
  };
}

/** The speed of the last 80 ms; a finger that came to rest has none. */
function speedOf({ trace }: Touch, now: number): number {
  const recent = trace.filter(({ at }) => now - at < 80);
  const [first, last] = [recent[0], recent.at(-1)];
  return first && last && last.at > first.at ? (last.x - first.x) / (last.at - first.at) : 0;
}
