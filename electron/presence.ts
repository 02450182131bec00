import type { WebContents } from 'electron';

let last = performance.now();
let down: number | undefined;

/** Held so long, the dark glass shows what is behind it. */
const hold = 5_000;

/** When the glass, a mouse or a key was touched last, on the clock of `performance.now()`; the start counts as a touch. */
export const lastTouch = () => last;

/** Ms since somebody touched the kiosk. */
export const untouchedFor = () => performance.now() - last;

/** A finger has lain on the glass for five seconds. */
export const isHeld = () => down !== undefined && performance.now() - down > hold;

/** Seen here and not in the page, where a frame would keep its touches for itself and a hung page sees none. */
export function watchPresence(contents: WebContents): void {
  contents.on('input-event', (_event, { type }) => {
    if (/^(mouseDown|touchStart|pointerDown)$/.test(type)) down ??= performance.now();
    else if (/^(mouseUp|touchEnd|touchCancel|pointerUp|pointerCancel)$/.test(type)) down = undefined;
    if (!/^(mouse(Move|Enter|Leave)|pointer(Move|Raw))/.test(type)) last = performance.now();
  });
}
