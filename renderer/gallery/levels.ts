/** Which tiles of a deep picture are wanted: pure arithmetic on the pyramid that the compiler cuts. */
import type { Plate } from '../../exhibit/format/exhibit';
import type { Free } from './pan-zoom';

export type Pyramid = NonNullable<Plate['tiles']>;
export interface Tile { key: string; column: number; row: number; x: number; y: number }
/** Columns and rows, half-open. */
export interface Cells { left: number; top: number; right: number; bottom: number }

/** Pixels of a level for one of the full picture: the last level is the picture itself, each before it half as large. */
export const scaleOf = ({ levels }: Pyramid, level: number) => 2 ** (level - levels + 1);

/** A level may be magnified by this much before the next one is fetched: nobody sees it, and it is a quarter of the tiles. */
export const SOFT = 1.1;

/** The smallest level that is sharp at `scale` device pixels for one of the full picture. */
export function levelFor(pyramid: Pyramid, scale: number): number {
  const level = Math.ceil(Math.log2(scale / SOFT) + pyramid.levels - 1);
  return Math.min(pyramid.levels - 1, Math.max(0, level));
}

/** The cells of a level that a part of the picture touches, with `more` cells around it. */
export function cellsOf(pyramid: Pyramid, level: number, part: Free, more = 0): Cells {
  const tile = pyramid.size / scaleOf(pyramid, level);
  return {
    left: Math.max(0, Math.floor(part.left / tile) - more),
    top: Math.max(0, Math.floor(part.top / tile) - more),
    right: Math.min(Math.ceil(pyramid.width / tile), Math.ceil(part.right / tile) + more),
    bottom: Math.min(Math.ceil(pyramid.height / tile), Math.ceil(part.bottom / tile) + more),
  };
}

export const same = (a: Cells, b: Cells) => a.left === b.left && a.top === b.top && a.right === b.right && a.bottom === b.bottom;

export const holds = ({ left, top, right, bottom }: Cells, { column, row }: Pick<Tile, 'column' | 'row'>) =>
  column >= left && column < right && row >= top && row < bottom;

/** The tiles of these cells, those in the middle first: that is where the eye is. `x` and `y` are pixels of the level. */
export function tilesOf({ size }: Pyramid, level: number, { left, top, right, bottom }: Cells): Tile[] {
  const tiles: Tile[] = [];
  for (let row = top; row < bottom; row += 1)
    for (let column = left; column < right; column += 1)
      tiles.push({ key: `${level}/${column}_${row}`, column, row, x: column * size, y: row * size });
  const [x, y] = [(left + right - 1) / 2, (top + bottom - 1) / 2];
  const far = (tile: Tile) => Math.hypot(tile.column - x, tile.row - y);
  return tiles.sort((a, b) => far(a) - far(b));
}
