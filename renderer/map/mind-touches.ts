import { Fingers } from './fingers';

const kinds = ['touchstart', 'touchmove', 'touchend', 'touchcancel'] as const;

/**
 * Keeps palms, third fingers and a second visitor from MapLibre, which would take every touch for a finger of one
 * hand: where one is among the touches, it is told the others only. `unit` is CSS pixels to a design pixel.
 */
export function mindTouches(element: HTMLElement, unit: () => number) {
  const fingers = new Fingers();
  const told = new WeakSet<Event>();

  const mind = (event: TouchEvent) => {
    if (told.has(event)) return;
    const before = fingers.ids;
    for (const touch of event.changedTouches) follow(touch, event.type);
    const onPlan = [...event.touches].filter(({ target }) => element.contains(target as Node));
    const steered = ({ identifier }: Touch) => fingers.has(identifier) || before.includes(identifier);
    const own = onPlan.filter(({ identifier }) => fingers.has(identifier));
    if (own.length === onPlan.length && [...event.changedTouches].every(steered)) return;
    event.stopPropagation();
    if (event.cancelable) event.preventDefault();
    const left = event.type === 'touchstart' ? onPlan.filter(({ identifier }) => before.includes(identifier) && !fingers.has(identifier)) : [];
    if (left.length) tell('touchcancel', [], left);
    const changed = [...event.changedTouches].filter(steered);
    if (changed.length) tell(event.type, own, changed);
  };

  const follow = (touch: Touch, type: string) => {
    if (type === 'touchstart') fingers.press(touch, unit());
    else if (type === 'touchmove') fingers.move(touch);
    else fingers.lift(touch.identifier);
  };

  const tell = (type: string, touches: Touch[], changedTouches: Touch[]) => {
    const event = new TouchEvent(type, { touches, targetTouches: touches, changedTouches, bubbles: true, cancelable: true });
    told.add(event);
    changedTouches[0]!.target.dispatchEvent(event);
  };

  for (const kind of kinds) element.addEventListener(kind, mind, { capture: true, passive: false });
}
