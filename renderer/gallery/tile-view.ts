/**
 * A picture that can be moved and magnified, outside React. At the bottom lies what the page shows of it already, for the
 * first frame; over it a rendition for the screen; over that the tiles of the level that is sharp now (or, for a picture
 * without tiles, the picture itself, laid out anew at each rest).
 * A step writes a transform or two: measured, a twentieth of a viewer that draws on a canvas without a GPU.
 */
import { isCalm } from '../aids/calm';
import { levelFor, SOFT, type Pyramid } from './levels';
import { settle } from './glide';
import { between, keep, seen, whole, zoom, type Free, type Limits, type Point, type Size, type View } from './pan-zoom';
import { createTileLevel, type TileLevel } from './tile-level';

export interface Picture {
  size: Size;
  /** A rendition that the page shows already, where the picture was touched: it is there in the first frame. */
  first?: string;
  /** For the screen; as wide in pixels, 0 when that is not known. */
  preview: { src: string; width: number };
  /** Sharp, where there are no tiles. */
  src: string;
  tiles?: Pyramid;
  /** The same sheet in another language, laid over it and cut at a line. */
  over?: string;
}

/** Until the tiles of a rest are put in order, in ms. */
const REST = 140;
const TRAVEL = 420;

export type TileView = ReturnType<typeof createTileView>;

export function createTileView(host: HTMLElement, picture: Picture, moved: (view: View) => void) {
  const { size, tiles } = picture;
  const screen = () => ({ width: host.clientWidth, height: host.clientHeight });
  let free: Free = { left: 0, top: 0, right: host.clientWidth, bottom: host.clientHeight };
  let view = whole(size, free);
  let rest = 0;
  let frame = 0;
  let levels: TileLevel[] = [];
  let first = picture.first && picture.first !== picture.preview.src ? layer(host, 'plate-first', picture.first, size) : undefined;
  const base = layer(host, 'plate-base', picture.preview.src, size);
  void base.decoded.then(() => {
    first?.remove();
    first = undefined;
  });
  const sharp = tiles ? undefined : layer(host, 'plate-sharp', picture.src, size);
  const over = picture.over ? layer(cutter(host), 'plate-over', picture.over, size) : undefined;

  function draw() {
    first?.place(view);
    base.place(view);
    sharp?.place(view);
    over?.place(view);
    if (tiles) drawTiles(tiles);
    moved(view);
    window.clearTimeout(rest);
    rest = window.setTimeout(settleDown, REST);
  }
  /** The rendition below is sharp by itself: then there is no need of tiles. */
  const plain = () => view.scale * devicePixelRatio * size.width <= picture.preview.width * SOFT;
  function drawTiles(pyramid: Pyramid) {
    if (plain()) return clear();
    const part = seen(view, size, screen());
    const wanted = levelFor(pyramid, view.scale * devicePixelRatio);
    let top = levels.at(-1);
    if (top?.level !== wanted) {
      const known = levels.find(({ level }) => level === wanted);
      top = known ?? createTileLevel(host, pyramid, wanted);
      levels = [...levels.filter((one) => one !== top), top];
    }
    for (const one of levels) one.place(view);
    top!.want(part, dropLevels);
  }
  function clear() {
    for (const one of levels) one.remove();
    levels = [];
  }
  /** Other levels stay until the sharp one covers what is on the screen. */
  function dropLevels() {
    const top = levels.at(-1);
    if (!top?.covers(seen(view, size, screen()))) return;
    for (const one of levels.slice(0, -1)) one.remove();
    levels = [top];
  }
  function settleDown() {
    dropLevels();
    for (const one of levels) one.prune();
    sharp?.bake(view);
    over?.bake(view);
  }
  const limits = (): Limits => {
    const least = whole(size, free).scale;
    return { least, most: Math.max(least * (tiles ? 2 : 8), tiles ? 1.25 / devicePixelRatio : 2) };
  };
  const stop = () => cancelAnimationFrame(frame);
  const to = (next: View) => {
    view = keep(next, size, free);
    draw();
  };
  /** A short way there; a cut when motion is reduced. */
  function travel(next: View) {
    stop();
    if (isCalm()) return to(next);
    const [from, target, begun] = [view, keep(next, size, free), performance.now()];
    const turn = (now: number) => {
      const share = (now - begun) / TRAVEL;
      view = between(from, target, settle(share));
      draw();
      if (share < 1) frame = requestAnimationFrame(turn);
    };
    frame = requestAnimationFrame(turn);
    return undefined;
  }
  const centre = (): Point => ({ x: (free.left + free.right) / 2, y: (free.top + free.bottom) / 2 });

  return {
    limits,
    view: () => view,
    seen: () => seen(view, size, screen()),
    /** Whether what is on the screen is as sharp as it gets. */
    sharp: () => (tiles && !plain() ? !!levels.at(-1)?.covers(seen(view, size, screen())) : (sharp ?? base).complete()),
    to(next: View) {
      stop();
      to(next);
    },
    travel,
    stop,
    /** The part of the screen that is free has changed: the whole picture, or the same magnification as before. */
    room(next: Free) {
      const all = view.scale <= limits().least * 1.001;
      free = next;
      to(all ? whole(size, free) : view);
    },
    whole: () => travel(whole(size, free)),
    magnify: (factor: number, at: Point = centre()) => travel(zoom(view, factor, at, limits())),
    /** The line, in px of the screen, right of which the other language shows. */
    cut: (x: number) => over?.cut(x),
    destroy() {
      stop();
      window.clearTimeout(rest);
      clear();
      for (const one of [first, base, sharp, over]) one?.remove();
    },
  };
}

function cutter(host: HTMLElement) {
  const element = document.createElement('div');
  element.className = 'plate-cutter';
  host.append(element);
  return element;
}

/** Beyond this share of the length it is another sheet, and is not stretched. */
const NEAR = 0.12;

/** One image over the whole picture. Between rests it is scaled as it is; at a rest it is laid out at its real size. */
function layer(host: HTMLElement, name: string, src: string, size: Size) {
  const image = new Image();
  image.alt = '';
  image.draggable = false;
  image.className = name;
  // A picture that is there is painted with the frame that hangs it.
  if (name === 'plate-first') image.decoding = 'sync';
  image.src = src;
  host.append(image);
  let laid = 0;
  let last: View | undefined;
  // A translation is set a little longer or shorter than its original: it is brought to the same length, so that the edges meet.
  let length = 1;
  image.addEventListener('load', () => {
    const own = (image.naturalHeight / image.naturalWidth) * (size.width / size.height);
    if (Math.abs(own - 1) > NEAR) return;
    length = own;
    if (laid) lay(laid);
    if (last) place(last);
  });
  const lay = (scale: number) => {
    laid = scale;
    image.style.width = `${size.width * scale}px`;
    image.style.height = `${size.height * length * scale}px`;
  };
  const place = ({ x, y, scale }: View) => {
    last = { x, y, scale };
    if (!laid) lay(scale);
    image.style.transform = `translate3d(${x}px,${y}px,0) scale(${scale / laid},${scale / laid / length})`;
  };
  return {
    place,
    bake(view: View) {
      if (laid === view.scale) return;
      lay(view.scale);
      place(view);
    },
    cut: (x: number) => {
      host.style.clipPath = `inset(0 0 0 ${x}px)`;
    },
    complete: () => image.complete,
    decoded: new Promise<void>((resolve) => image.addEventListener('load', () => resolve(image.decode().catch(() => undefined)))),
    remove: () => (host.classList.contains('plate-cutter') ? host : image).remove(),
  };
}
