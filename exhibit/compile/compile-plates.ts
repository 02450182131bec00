import { readFile, rm } from 'node:fs/promises';
import { cpus } from 'node:os';
import { join } from 'node:path';
import type { PlateFiles } from './compile-items';
import type { Inputs } from './compile-inputs';
import { exists, place, placeAll, touch, write } from './compile-staging';
import { typeOf } from '../serve/handle-headers';
import { issue, type Issue } from '../format/issue';
import type { LoadedItemOf } from '../load/load';
import { makePicture, recipe, type Picture } from '../pictures/pictures';

export interface PlateWork {
  dir: string;
  /** The exhibit that is replaced, and the folder that replaces it. */
  out: string;
  staging: string;
  inputs: Inputs;
  onPlate: (done: number, total: number, id: string) => void;
}

type Item = LoadedItemOf<'plate'>;

/** Puts every plate's file in its place and makes what is shown of it; a plate whose picture cannot be read is named. */
export async function makePlates(items: Item[], work: PlateWork): Promise<{ plates: Map<string, PlateFiles>; issues: Issue[] }> {
  const plates = new Map<string, PlateFiles>();
  const issues: Issue[] = [];
  const waiting = [...items];
  let done = 0;
  const worker = async () => {
    for (let item = waiting.shift(); item; item = waiting.shift()) {
      try {
        plates.set(item.id, await makePlate(item, work));
      } catch (error) {
        issues.push(issue('FS4', { file: item.file, line: item.lineOf(['file']), path: 'file' }, unreadable(item, error as Error)));
      }
      work.onPlate((done += 1), items.length, item.id);
      await touch(work.staging);
    }
  };
  await Promise.all(Array.from({ length: Math.min(4, cpus().length) }, worker));
  return { plates, issues };
}

const unreadable = ({ own }: Item, { message }: Error) => `expected a picture that can be read, found "${own.file}" (${message.split('\n')[0]}); this plate is left out`;

async function makePlate(item: Item, work: PlateWork): Promise<PlateFiles> {
  const { own } = item;
  const src = await placeMedia(own.file, work);
  const translations = Object.entries(own.translated).map(async ([lang, file]) => [lang, await placeMedia(file, work)] as const);
  const translated = Object.fromEntries(await Promise.all(translations));
  const type = typeOf(own.file);
  const media = type.split('/')[0] as PlateFiles['media'];
  const files = { media, src, type, width: 0, height: 0, thumbs: [], translated };
  return media === 'image' ? { ...files, ...(await pictureOf(item, work)) } : files;
}

/** Addresses of files are those of the folder, under `media/`. */
const addressOf = (file: string) => (file.startsWith('media/') ? file : `media/${file}`).normalize('NFC');
export const encoded = (address: string) => address.split('/').map(encodeURIComponent).join('/');

export async function placeMedia(file: string, { dir, staging }: Pick<PlateWork, 'dir' | 'staging'>): Promise<string> {
  const address = addressOf(file);
  await place(join(dir, file), join(staging, address));
  return encoded(address);
}

interface Made {
  key: string;
  picture: Picture;
}

/** The thumbnails and tiles of a plate, taken over when the same recipe has made them from the same content. */
async function pictureOf({ id, own }: Item, { dir, out, staging, inputs }: PlateWork): Promise<Picture> {
  const key = [recipe, own.hung ? 'deep' : 'flat', inputs[own.file]?.[2]].join(' ');
  const here = await made(staging, id);
  if (here?.key === key) return here.picture;
  const folders = [`thumbs/${id}`, `tiles/${id}`];
  await Promise.all(folders.map((folder) => rm(join(staging, folder), { recursive: true, force: true })));
  const before = await made(out, id);
  if (before?.key === key) {
    for (const folder of folders) if (await exists(join(out, folder))) await placeAll(join(out, folder), join(staging, folder));
    return before.picture;
  }
  const picture = await makePicture(join(dir, own.file), { out: staging, id, deep: own.hung });
  // Written last: where it lies, all of them are whole.
  await write(join(staging, record(id)), JSON.stringify({ key, picture } satisfies Made));
  return picture;
}

const record = (id: string) => `thumbs/${id}/made.json`;

async function made(root: string, id: string): Promise<Made | undefined> {
  try {
    return JSON.parse(await readFile(join(root, record(id)), 'utf8')) as Made;
  } catch {
    return undefined;
  }
}
