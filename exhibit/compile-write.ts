import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compileLayer } from './compile-layers';
import { encoded } from './compile-plates';
import { place, write } from './compile-staging';
import { fontName, themeCss } from './compile-theme';
import type { Exhibit } from './exhibit';
import { firstPaint } from './first-paint';
import type { ExhibitFile } from './schema';
import { searchIndex } from './search-index';

/** Writes the map layers; their addresses by id. */
export async function writeLayers({ map }: ExhibitFile, dir: string, staging: string): Promise<Map<string, string>> {
  const addresses = new Map<string, string>();
  for (const { id, file } of map.layers) {
    await write(join(staging, 'map', `${id}.geojson`), compileLayer(await readFile(join(dir, file), 'utf8')));
    addresses.set(id, encoded(`map/${id}.geojson`));
  }
  return addresses;
}

export async function writeTheme({ theme }: ExhibitFile, dir: string, staging: string): Promise<void> {
  for (const [voice, file] of Object.entries(theme.fonts)) await place(join(dir, file), join(staging, 'media', fontName(voice, file)));
  await write(join(staging, 'theme.css'), themeCss(theme));
}

/** Writes what is read as a whole: the exhibit and its index in each language, and the first picture. */
export async function writeExhibits(exhibits: Exhibit[], staging: string, onFile: (done: number, total: number) => void): Promise<void> {
  for (const [n, exhibit] of exhibits.entries()) {
    await write(join(staging, `exhibit.${exhibit.lang}.json`), JSON.stringify(exhibit));
    await write(join(staging, `search.${exhibit.lang}.json`), searchIndex(exhibit));
    onFile(n + 1, exhibits.length);
  }
  await write(join(staging, 'first-paint.html'), firstPaint(exhibits));
}
