import { onward } from '../shell/direction';
import type { Hand } from './pointers';

/** A notch of a wheel is about 100; a trackpad's pinch comes as a wheel with ctrl, in smaller portions. */
const perPixel = (event: WheelEvent) => (event.ctrlKey ? 0.01 : 0.0022);
const LINE = 24;
const REST = 260;

/** Up and down come closer and go wider around the loupe, sideways slides: a pinch of another kind. Returns its clean-up. */
export function followWheel(element: HTMLElement, hand: Pick<Hand, 'pinch' | 'pinched'>): () => void {
  let timer = 0;
  const heed = (event: WheelEvent) => {
    event.preventDefault();
    const unit = event.deltaMode === 1 ? LINE : 1;
    const sideways = event.shiftKey ? event.deltaY : event.deltaX;
    if (Math.abs(sideways) > Math.abs(event.shiftKey ? 0 : event.deltaY)) hand.pinch(1, -sideways * unit * onward());
    else hand.pinch(Math.exp(Math.max(-1, Math.min(1, event.deltaY * unit * perPixel(event)))), 0);
    window.clearTimeout(timer);
    timer = window.setTimeout(hand.pinched, REST);
  };
  element.addEventListener('wheel', heed, { passive: false });
  return () => {
    window.clearTimeout(timer);
    element.removeEventListener('wheel', heed);
  };
}
