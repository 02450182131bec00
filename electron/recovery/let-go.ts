import { webFrame } from 'electron';

/** By then the attract screen is on the glass, in ms; whoever comes sooner is not kept waiting. */
const CALM = 3_000;
let timer: ReturnType<typeof setTimeout> | undefined;
let visited = false;

/**
 * The pictures that a visit decoded stay in shared memory, up to half a gigabyte of them, for whoever might look again.
 * Nobody will: when the visit is put away they are let go.
 */
export function letGo(rests: boolean): void {
  clearTimeout(timer);
  if (!rests) visited = true;
  if (rests && visited) timer = setTimeout(() => webFrame.clearCache(), CALM);
}
