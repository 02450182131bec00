import { slop } from '../aids/worn';

interface Place { x: number; y: number }

/** MapLibre takes a finger that leaves this many design px for one that drags. */
export const TAP = 24;

/**
 * Where the visitor's finger may tremble, a touch that MapLibre took for a drag is a tap all the same, as long as it stays
 * inside the visitor's own slop. `unit` is CSS pixels to a design pixel; the place is where the finger came down.
 */
export function steadyTap(element: HTMLElement, { unit, tap }: { unit: () => number; tap: (at: Place) => void }): void {
  let begun: (Place & { far: number }) | undefined;
  element.addEventListener('touchstart', ({ touches }) => {
    const [one] = touches;
    const { left, top } = element.getBoundingClientRect();
    begun = touches.length === 1 && one ? { x: one.clientX - left, y: one.clientY - top, far: 0 } : undefined;
  }, { passive: true });
  element.addEventListener('touchmove', ({ touches }) => {
    const [one] = touches;
    if (!begun || !one) return;
    const { left, top } = element.getBoundingClientRect();
    begun.far = Math.max(begun.far, Math.hypot(one.clientX - left - begun.x, one.clientY - top - begun.y));
  }, { passive: true });
  element.addEventListener('touchend', () => {
    if (begun && begun.far > TAP * unit() && begun.far <= slop() * unit()) tap(begun);
    begun = undefined;
  });
  element.addEventListener('touchcancel', () => (begun = undefined));
}
