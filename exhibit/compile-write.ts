import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compileLayer } from './compile-layers';
import { encoded } from './compile-plates';
import { layReadingsApart, type WholeExhibit } from './compile-readings';
import { place, write } from './compile-staging';
import { fontName, themeCss } from './compile-theme';
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

/** Writes the exhibit in each language, what is read on its opened sheets, and its search index. */
export async function writeExhibits(exhibits: WholeExhibit[], staging: string): Promise<void> {
  for (const whole of exhibits) {
    const { exhibit, readings } = layReadingsApart(whole);
    await write(join(staging, `exhibit.${exhibit.lang}.json`), JSON.stringify(exhibit));
    for (const [name, file] of readings) await write(join(staging, name), JSON.stringify(file));
    await write(join(staging, `search.${exhibit.lang}.json`), searchIndex(whole));
  }
}

/** The first picture of the attract screen, which is the same for everyone. */
export const writeFirstPaint = (exhibits: WholeExhibit[], staging: string): Promise<void> =>
  write(join(staging, 'first-paint.html'), firstPaint(exhibits));
