/** One level of a deep picture: its tiles as plain images in one element that the compositor moves. */
import { cellsOf, holds, same, scaleOf, tilesOf, type Cells, type Pyramid, type Tile } from './levels';
import type { Free, View } from './pan-zoom';
import { address } from './rendition';

/** Cells kept around those on the screen: a finger uncovers them before they could be fetched. */
const AROUND = 1;
const none: Cells = { left: 0, top: 0, right: 0, bottom: 0 };

export function createTileLevel(host: HTMLElement, pyramid: Pyramid, level: number) {
  const element = document.createElement('div');
  element.className = 'plate-level';
  host.append(element);
  // Tiles are laid out in device pixels, so that the browser rasters each at its own size and no larger.
  const dot = 1 / devicePixelRatio;
  const scale = scaleOf(pyramid, level) * dot;
  const tiles = new Map<string, { tile: Tile; image: HTMLImageElement; ready: boolean }>();
  let cells = none;
  let gone = false;

  function fetch(tile: Tile, ready: () => void) {
    const image = new Image();
    image.alt = '';
    image.draggable = false;
    image.decoding = 'async';
    image.style.transform = `translate(${tile.x * dot}px,${tile.y * dot}px)`;
    const entry = { tile, image, ready: false };
    tiles.set(tile.key, entry);
    const done = () => {
      entry.ready = true;
      if (!gone && tiles.get(tile.key) === entry) ready();
    };
    image.onload = () => {
      image.style.width = `${image.naturalWidth * dot}px`;
      // Decoded before it is hung in: a picture must never be drawn line by line.
      image.decode().catch(() => undefined).then(() => {
        if (!gone && tiles.get(tile.key) === entry) element.append(image);
        done();
      });
    };
    image.onerror = done;
    image.src = address(`${pyramid.path}/${tile.key}.webp`);
  }

  return {
    level,
    place({ x, y, scale: wanted }: View) {
      element.style.transform = `translate3d(${x}px,${y}px,0) scale(${wanted / scale})`;
    },
    /** Fetches what a part of the picture needs; `ready` is called as tiles come. */
    want(part: Free, ready: () => void) {
      const next = cellsOf(pyramid, level, part, AROUND);
      if (same(next, cells)) return;
      cells = next;
      for (const tile of tilesOf(pyramid, level, cells)) if (!tiles.has(tile.key)) fetch(tile, ready);
    },
    /** Whether every tile of a part has come. */
    covers(part: Free) {
      const needed = cellsOf(pyramid, level, part);
      return tilesOf(pyramid, level, needed).every(({ key }) => tiles.get(key)?.ready);
    },
    /** Lets go of tiles that are no longer near. */
    prune() {
      for (const [key, { tile, image }] of tiles) {
        if (holds(cells, tile)) continue;
        image.remove();
        image.src = '';
        tiles.delete(key);
      }
    },
    remove() {
      gone = true;
      for (const { image } of tiles.values()) image.src = '';
      element.remove();
    },
  };
}
export type TileLevel = ReturnType<typeof createTileLevel>;
