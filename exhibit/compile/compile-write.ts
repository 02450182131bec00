import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compileLayer } from './compile-layers';
import { encoded } from './compile-plates';
import { layReadingsApart, type WholeExhibit } from './compile-readings';
import { place, write } from './compile-staging';
import { fontName, themeCss } from './compile-theme';
import { firstPaint } from './first-paint';
import type { ExhibitFile } from '../format/schema';
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

/** What each language was written from the last time, as a hash by showing and language, and where it lies. */
export interface Last {
  out: string;
  written: Written;
}
export type Written = Record<string, string>;

/**
 * Writes the exhibit in each language, what is read on its opened sheets, and its search index: `folder` is that of the
 * showing. A language in which nothing has changed is taken over as it lies; a changed label makes one language anew.
 */
export async function writeExhibits(exhibits: WholeExhibit[], { staging, folder = '', last, compiler }: { staging: string; folder?: string; last: Last; compiler: string }): Promise<Written> {
  const written: Written = {};
  for (const whole of exhibits) {
    const name = join(folder, whole.lang);
    written[name] = createHash('sha256').update(compiler).update(JSON.stringify(whole)).digest('base64url');
    const same = last.written[name] === written[name];
    for (const [file, text] of filesOf(whole)) {
      const path = join(folder, file);
      if (!(same && (await takenOver(join(last.out, path), join(staging, path))))) await write(join(staging, path), text());
    }
  }
  return written;
}

/** The files of an exhibit in one language, each made when it is asked for. */
function filesOf(whole: WholeExhibit): Map<string, () => string> {
  const { exhibit, readings } = layReadingsApart(whole);
  const texts = [...readings].map(([name, file]) => [name, () => JSON.stringify(file)] as const);
  return new Map([[`exhibit.${whole.lang}.json`, () => JSON.stringify(exhibit)], ...texts, [`search.${whole.lang}.json`, () => searchIndex(whole)]]);
}

const takenOver = (from: string, to: string): Promise<boolean> => place(from, to).then(() => true, () => false);

/** The first picture of the attract screen, which is the same for everyone. */
export const writeFirstPaint = (exhibits: WholeExhibit[], staging: string): Promise<void> =>
  write(join(staging, 'first-paint.html'), firstPaint(exhibits));
