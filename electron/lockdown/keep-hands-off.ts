const isField = (target: EventTarget | null) => target instanceof Element && target.closest('input, textarea, [contenteditable]') !== null;

/**
 * Runs in the preload: no menu by a long press, nothing dragged in or out, no text marked, no page scrolled or pasted into
 * by the middle button, no way back by the buttons on a mouse's side. In a field to write in, marking and pasting are writing.
 */
export function keepHandsOff(): void {
  const never = (event: Event) => event.preventDefault();
  const unlessWriting = (event: Event) => isField(event.target) || event.preventDefault();
  const listen = (types: string[], act: (event: Event) => void) => types.forEach((type) => window.addEventListener(type, act, { capture: true, passive: false }));
  listen(['contextmenu', 'dragenter', 'dragover', 'drop', 'dragstart'], never);
  listen(['selectstart', 'paste', 'copy', 'cut'], unlessWriting);
  listen(['mousedown', 'mouseup', 'auxclick'], (event) => (event as MouseEvent).button !== 0 && event.preventDefault());
  // Ctrl with the wheel, and the pinch of a touchpad, which arrives as the same.
  listen(['wheel'], (event) => (event as WheelEvent).ctrlKey && event.preventDefault());
}
