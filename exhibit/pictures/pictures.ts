import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Sharp, WebpOptions } from 'sharp';
import { viewBox, withoutVariables } from './pictures-drawing';
import { sharp } from './pictures-sharp';
import { cutTiles, type Tiles } from './tiles';

/** Changed whenever the same picture would be made into other files. */
export const recipe = 'pictures 2';

const widths = [240, 480, 960, 1600];
/** A WebP has no longer side than this. */
const longest = 16_383;
/** Beyond this a picture in one piece costs a visitor more than tiles do. */
const sharpUpTo = 2048;
/** A drawing is cut as if it had this many pixels: a sheet of 1400 x 1000 is still sharp when four times as large. */
const drawingArea = 22_400_000;
/** A gigapixel; libvips reads in strips, so this is a limit of time rather than of memory. */
const mostPixels = 1_000_000_000;

export interface Picture {
  width: number;
  height: number;
  thumbs: { width: number; src: string }[];
  tiles?: Tiles;
}

interface Opened {
  width: number;
  height: number;
  drawing: boolean;
  /** The picture at least `width` pixels wide. */
  at: (width: number) => Sharp;
}

export interface PictureOptions {
  /** Where `thumbs/` and `tiles/` are. */
  out: string;
  id: string;
  /** Hung on the wall, so that a visitor can come close. */
  deep: boolean;
}

/** Makes the thumbnails of one picture and, where coming close pays, its tiles. */
export async function makePicture(file: string, { out, id, deep }: PictureOptions): Promise<Picture> {
  const picture = file.toLowerCase().endsWith('.svg') ? await openDrawing(file) : await openRaster(file);
  const { width, height } = picture;
  const thumbs = await makeThumbs(picture, out, `thumbs/${id}`);
  const scale = picture.drawing ? Math.sqrt(drawingArea / (width * height)) : 1;
  if (!deep || Math.max(width, height) * scale <= sharpUpTo) return { width, height, thumbs };
  const source = picture.at(Math.round(width * scale));
  return { width, height, thumbs, tiles: await cutTiles(source, { out, path: `tiles/${id}`, format: forTiles(picture) }) };
}

/** Two or three flat colours are sharper without loss, no larger, and decoded in half the time; photographs are not. */
const forThumbs = ({ drawing }: Opened): WebpOptions => (drawing ? { lossless: true, effort: 2 } : { quality: 82, effort: 4 });
/** Half the time for half as many bytes again: a sheet has a hundred tiles, and they only ever come from this disk. */
const forTiles = ({ drawing }: Opened): WebpOptions => (drawing ? { lossless: true, effort: 0 } : { quality: 82, effort: 2 });

async function openDrawing(file: string): Promise<Opened> {
  const svg = withoutVariables(await readFile(file, 'utf8'));
  const box = viewBox(svg);
  if (!box) throw new Error('a drawing needs a viewBox');
  const bytes = Buffer.from(svg);
  // 72 dots an inch is one pixel a unit of the view box.
  const at = (width: number) =>
    sharp(bytes, { density: Math.min(100_000, Math.max(1, (72 * width) / box.width)), limitInputPixels: mostPixels, unlimited: true });
  const { width = box.width } = await at(box.width).metadata();
  return { ...box, drawing: true, at: (wanted) => at((wanted * box.width) / width) };
}

async function openRaster(file: string): Promise<Opened> {
  const open = () => sharp(file, { limitInputPixels: mostPixels, sequentialRead: true, failOn: 'error' });
  const { width, height, orientation = 1 } = await open().metadata();
  if (!width || !height) throw new Error('a picture without a size');
  const turned = orientation >= 5;
  return {
    width: turned ? height : width,
    height: turned ? width : height,
    drawing: false,
    at: () => open().rotate(),
  };
}

/** A drawing is drawn anew for each; a photograph, which may have 200 megapixels, is read once, for the largest. */
async function makeThumbs(picture: Opened, out: string, path: string): Promise<Picture['thumbs']> {
  await mkdir(join(out, path), { recursive: true });
  const wanted = thumbWidths(picture);
  const from = picture.drawing ? picture.at : await inMemory(picture, wanted[wanted.length - 1]!);
  const make = async (width: number) => {
    const src = `${path}/${width}.webp`;
    await from(width).resize({ width }).webp(forThumbs(picture)).toFile(join(out, src));
    return { width, src };
  };
  return Promise.all(wanted.map(make));
}

async function inMemory(picture: Opened, width: number): Promise<() => Sharp> {
  const { data, info } = await picture.at(width).resize({ width }).toColourspace('srgb').raw().toBuffer({ resolveWithObject: true });
  const raw = { width: info.width, height: info.height, channels: info.channels };
  return () => sharp(data, { raw });
}

function thumbWidths({ width, height, drawing }: Opened): number[] {
  const limit = Math.min(drawing ? Infinity : width, Math.floor((longest * width) / height));
  const fitting = widths.filter((one) => one <= limit);
  return fitting.length === widths.length ? fitting : [...fitting.filter((one) => one < limit), Math.max(1, limit)];
}
