import type { WebContents } from 'electron';

let last = -Infinity;

/** When the glass, a mouse or a key was touched last, on the clock of `performance.now()`. */
export const lastTouch = () => last;

/** Ms since somebody touched the kiosk. */
export const untouchedFor = () => performance.now() - last;

/** Seen here and not in the page, where a frame would keep its touches for itself and a hung page sees none. */
export function watchPresence(contents: WebContents): void {
  contents.on('input-event', (_event, { type }) => {
    if (/^(mouseDown|rawKeyDown|keyDown|touchStart|mouseWheel|gestureTap|pointerDown)/.test(type)) last = performance.now();
  });
}
