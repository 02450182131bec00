/**
 * The wall on the screen, outside React: it measures the room, hangs the plates, slides, and says which plates to render.
 * React hears of it only when that range changes; a step of a drag is one transform.
 */
import { onward } from '../shell/direction';
import { remPx } from './drag';
import { inView, type Slice } from './in-view';
import { hang, type Hanging } from './packing';
import { createSlide } from './slide';

/** Between two plates, in rem. */
const GAP = 1.2;
/** The label under a plate, in rem; as in walls.css. */
const LABEL = 6.4;
/** How far beyond the screen plates are rendered, in screens: as far as a throw carries until the next frame. */
const BEYOND = 0.75;
/** Until they are, after the first frame, in ms. */
const REST = 120;

export interface Shown { hanging: Hanging; slice: Slice }
type Listener = () => void;
const nothing: Shown = { hanging: { boxes: [], bays: [], width: 0 }, slice: { from: 0, to: 0 } };

const roomOf = ({ clientWidth, clientHeight }: HTMLElement) => ({ width: clientWidth, height: clientHeight, gap: GAP * remPx(), foot: LABEL * remPx() });

export function createWallView() {
  let room = { width: 0, height: 0, gap: 0, foot: 0 };
  let aspects: number[] = [];
  let shown = nothing;
  let rendered = { left: 0, right: -1 };
  // The first frame holds what is on the screen and no more; what is beyond it follows.
  let beyond = 0;
  let later = 0;
  let strip: HTMLElement | undefined;
  const listeners = new Set<Listener>();
  const followers = new Set<Listener>();

  const slide = createSlide(
    () => Math.max(0, shown.hanging.width - room.width),
    (at) => {
      if (strip) strip.style.transform = `translate3d(${-at * onward()}px,0,0)`;
      if (at < rendered.left || at + room.width > rendered.right) render();
      for (const follow of followers) follow();
    },
  );
  function render(hanging = shown.hanging) {
    const left = slide.at - room.width * beyond;
    const right = slide.at + room.width * (1 + beyond);
    rendered = { left: left <= 0 ? -Infinity : left, right: right >= hanging.width ? Infinity : right };
    shown = { hanging, slice: inView(hanging.boxes, left, right) };
    for (const listen of listeners) listen();
  }
  function widen() {
    window.clearTimeout(later);
    later = window.setTimeout(() => {
      beyond = BEYOND;
      render();
    }, REST);
  }
  function rehang() {
    if (!room.height) return;
    const at = slide.at / (shown.hanging.width || 1);
    render(hang(aspects, room));
    slide.to(at * shown.hanging.width);
    if (!beyond) widen();
  }
  const centre = (index: number) => {
    const box = shown.hanging.boxes[index];
    return box && box.x + box.width / 2 - room.width / 2;
  };

  return {
    slide,
    subscribe: (listen: Listener) => listeners.add(listen) && (() => void listeners.delete(listen)),
    shown: () => shown,
    /** Hears of every step. */
    follow: (listen: Listener) => followers.add(listen) && (() => void followers.delete(listen)),
    screen: () => room.width,
    inSight: (): Slice => inView(shown.hanging.boxes, slide.at, slide.at + room.width),
    /** Hangs other plates; the bay of `first` stands at the edge. */
    show(next: number[], first = 0) {
      aspects = next;
      shown = nothing;
      slide.to(0);
      rehang();
      const left = shown.hanging.boxes[first]?.x ?? 0;
      slide.to(shown.hanging.bays.filter((bay) => bay <= left).at(-1) ?? 0);
    },
    /** Slides until a plate is wholly on the screen, if it is not. */
    reveal(index: number, glide = true) {
      const box = shown.hanging.boxes[index];
      if (!box || (box.x >= slide.at && box.x + box.width <= slide.at + room.width)) return;
      if (glide) slide.glideTo(centre(index)!);
      else slide.to(centre(index)!);
    },
    centreOn: (index: number) => slide.to(centre(index) ?? 0),
    /** Returns its clean-up. */
    attach(frame: HTMLElement, moving: HTMLElement) {
      strip = moving;
      const observer = new ResizeObserver(() => {
        const next = roomOf(frame);
        if (next.width === room.width && next.height === room.height) return;
        room = next;
        rehang();
      });
      room = roomOf(frame);
      observer.observe(frame);
      return () => {
        observer.disconnect();
        slide.stop();
        window.clearTimeout(later);
        strip = undefined;
      };
    },
  };
}
export type WallView = ReturnType<typeof createWallView>;
