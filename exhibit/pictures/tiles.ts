import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Sharp, WebpOptions } from 'sharp';

export interface Tiles {
  /** Side of a tile in pixels; the last column and row are smaller. */
  size: number;
  levels: number;
  /** Pixels of the last level. */
  width: number;
  height: number;
  path: string;
}

/** 40 tiles fill a 4K screen; with 256 it would be 150, each a request and a decode. */
const size = 512;

interface CutOptions {
  out: string;
  path: string;
  format: WebpOptions;
}

/** Cuts a picture into `<path>/<level>/<column>_<row>.webp`; level 0 is one tile, each level is twice as large. */
export async function cutTiles(picture: Sharp, { out, path, format }: CutOptions): Promise<Tiles> {
  const target = join(out, path);
  await mkdir(dirname(target), { recursive: true });
  // libvips writes `name.dzi` and `name_files/`; only the folder is wanted, under its own name.
  const pyramid = { size, overlap: 0, depth: 'onetile', layout: 'dz' } as const;
  const { width, height } = await picture.webp(format).tile(pyramid).toFile(`${target}.dz`);
  await rm(`${target}.dzi`, { force: true });
  await rm(join(`${target}_files`, 'vips-properties.xml'), { force: true });
  await rm(target, { recursive: true, force: true });
  await rename(`${target}_files`, target);
  return { size, levels: (await readdir(target)).length, width, height, path };
}
