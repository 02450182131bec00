import type { z } from 'zod';
import type { FirstPainted } from '../compile/first-paint';
import type { Manifest } from './pack-manifest';
import { checkHtml } from './unpack-html';
import { walk } from './unpack-json';
import { Refusal } from './unpack-refusal';
import { compiledSchema } from './unpack-shape';

/** A data file of the kind that `schema` says, whose texts are words only. */
export function checkData(file: string, value: unknown, schema: z.ZodType): void {
  walk(file, value, (key, held) => {
    if (key === 'html' || key === 'originalHtml') checkHtml(file, typeof held === 'string' ? held : '<');
  });
  const read = schema.safeParse(value);
  if (read.success) return;
  const [first] = read.error.issues;
  throw new Refusal('shape', file, `${first!.path.join('.')} ${first!.message}`.trim().slice(0, 160));
}

/** `exhibit.<lang>.json`: its shape, that it is what the list of contents says, and that what it names is there. */
export function checkExhibitFile(file: string, value: unknown, lang: string, { manifest, has, remember }: Contents): void {
  checkData(file, value, compiledSchema);
  const exhibit = value as z.infer<typeof compiledSchema>;
  const differs = (['id', 'version'] as const).find((key) => exhibit[key] !== manifest[key]) ?? (exhibit.lang === lang ? undefined : 'lang');
  if (!Object.hasOwn(exhibit.titles, lang)) throw new Refusal('shape', file, `no title in ${lang}`);
  if (differs) throw new Refusal('shape', file, `${differs} is not that of the list of contents`);
  if (exhibit.languages.join() !== manifest.languages.join()) throw new Refusal('shape', file, 'languages are not those of the list of contents');
  const { titles, attract, words } = value as FirstPainted;
  remember({ lang, titles, attract, words });
  for (const name of addresses(exhibit)) if (!has(decoded(file, name))) throw new Refusal('address', file, name.slice(0, 120));
}

export interface Contents {
  manifest: Manifest;
  /** Is this file, relative to the exhibit, in the package? */
  has: (path: string) => boolean;
  /** What the first picture is made of, of the showing for everyone. */
  remember: (exhibit: FirstPainted) => void;
}

/** A picture that is shown as tiles need not be there in one piece. */
function* addresses({ items, map }: z.infer<typeof compiledSchema>): Generator<string> {
  for (const { src } of map.layers) yield src;
  for (const plate of items.plate as unknown as Plate[]) {
    if (!plate.tiles) yield plate.src;
    else yield `${plate.tiles.path}/0/0_0.webp`;
    for (const { src } of plate.thumbs) yield src;
    yield* Object.values(plate.translated);
  }
}

interface Plate {
  src: string;
  thumbs: { src: string }[];
  tiles?: { path: string };
  translated: Record<string, string>;
}

function decoded(file: string, name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    throw new Refusal('address', file, name.slice(0, 120));
  }
}
