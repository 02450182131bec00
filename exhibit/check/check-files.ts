import { extname, join } from 'node:path';
import { checkDrawing } from './check-drawing';
import { issue, pathText, shown, type Issue, type Spot } from '../format/issue';
import type { Loaded, LoadedItem } from '../load/load';
import { formats, readMedia, type Format, type MediaFacts } from '../load/media-facts';
import { didYouMean } from '../format/nearest';
import { exhibitSchema, itemSchema } from '../format/schema';
import { leaves, type Leaf } from '../format/schema-walk';
import { readText } from '../load/text-file';

/** Pixels. Above the first a picture in one piece overwhelms the kiosk; above the second no tool here opens it. */
const LARGE = 40_000_000;
const LARGEST = 1_000_000_000;
const LARGEST_DRAWING = 16 * 1_048_576;

export interface CheckedFiles {
  issues: Issue[];
  media: Map<string, MediaFacts>;
}

/** FS2-FS4, PL2-PL5: every file that a field names. What is wrong with a plate's file is said at the plate. */
export const checkFiles = async (loaded: Loaded): Promise<CheckedFiles> => {
  const media = new Map<string, MediaFacts>();
  const issues: Issue[] = [];
  for (const { spot, file, item } of namedFiles(loaded)) {
    const fault = named(loaded, spot, file);
    if (fault) issues.push(fault);
    else if (!file.endsWith('.geojson')) issues.push(...(await contents({ loaded, media, spot, file, item })));
  }
  return { issues, media };
};

interface NamedFile {
  spot: Spot;
  file: string;
  item?: LoadedItem;
}

const namedFiles = ({ file, lineOf, items }: Loaded): NamedFile[] => {
  const at = (owner: string, { value, path }: Leaf, line: Loaded['lineOf']) => ({ spot: { file: owner, line: line(path), path: pathText(path) }, file: value });
  const isFile = ({ meta }: Leaf) => meta.role === 'file';
  return [
    ...(file ? leaves(exhibitSchema, file).filter(isFile).map((leaf) => at('exhibit.yaml', leaf, lineOf)) : []),
    ...items.flatMap((item) =>
      leaves(itemSchema(item.kind), item.own)
        .filter(isFile)
        .map((leaf) => ({ ...at(item.file, leaf, item.lineOf), item })),
    ),
  ];
};

const named = ({ folder, issues }: Loaded, spot: Spot, file: string): Issue | undefined => {
  if (!insideFolder(file)) return issue('FS2', spot, `expected a file in this exhibit, written like media/poster.jpg, found ${shown(file)}`);
  if (folder.files.has(file)) return undefined;
  if (issues.some(({ rule, file: link }) => rule === 'FS1' && (file === link || file.startsWith(`${link}/`)))) {
    return issue('FS3', spot, `expected a file, found ${shown(file)}, a symbolic link`);
  }
  const folded = file.normalize('NFC').toLowerCase();
  const alike = [...folder.files.keys()].find((other) => other.normalize('NFC').toLowerCase() === folded);
  if (alike) return issue('FS3', spot, `expected the file's exact name "${alike}", found ${shown(file)}; capital letters and accents count`);
  return issue('FS3', spot, `expected a file in the exhibit folder, found ${shown(file)}, which is not there${didYouMean(file, folder.files.keys())}`);
};

const insideFolder = (file: string): boolean =>
  !/^(?:[a-z]+:|\/|~)|\\|\0|%2e|%2f/i.test(file) && !file.split('/').some((part) => part === '..' || part === '.' || part === '');

interface Contents extends NamedFile {
  loaded: Loaded;
  media: CheckedFiles['media'];
}

const contents = async ({ loaded, media, spot, file, item }: Contents): Promise<Issue[]> => {
  const facts = await readMedia(join(loaded.folder.dir, file));
  const extension = extname(file).slice(1).toLowerCase();
  const meant = (Object.keys(formats) as Format[]).find((format) => (formats[format].extensions as readonly string[]).includes(extension));
  if (!meant) return [issue('PL5', spot, `expected one of ${shownFormats(item)}, found a file that ends in "${extname(file)}"`)];
  if (!same(facts?.format, meant)) return [issue('FS4', spot, `expected ${meant} behind the name "${file}", found ${facts?.format ?? 'something else'}`)];
  if ((formats[meant].media === 'font') === Boolean(item)) return [issue('PL5', spot, `expected ${item ? 'a picture, a recording or a film' : 'a font'}, found ${meant}`)];
  media.set(file, facts!);
  return facts!.format === 'svg' ? drawing(loaded, spot, file) : pixels(facts!, spot, item);
};

const shownFormats = (item?: LoadedItem): string =>
  (Object.keys(formats) as Format[]).filter((format) => (formats[format].media === 'font') !== Boolean(item)).join(', ');

/** Sound and film share containers, which the first bytes do not tell apart. */
const same = (found: Format | undefined, meant: Format): boolean => found === meant || (found === 'mp4' && meant === 'm4a') || (found === 'm4a' && meant === 'mp4');

const drawing = async ({ folder }: Loaded, spot: Spot, file: string): Promise<Issue[]> => {
  const svg = await readText(folder, file, LARGEST_DRAWING);
  if (typeof svg !== 'string') return [{ ...svg, ...spot, message: `${file}: ${svg.message}` } as Issue];
  return checkDrawing(file, svg).map((found) => ({ ...found, ...spot, message: `${file}:${found.line}: ${found.message}` }) as Issue);
};

const pixels = ({ media, width, height }: MediaFacts, spot: Spot, item?: LoadedItem): Issue[] => {
  const size = `${width} x ${height} (${Math.round((width * height) / 1e6)} megapixels)`;
  if (media !== 'image') return [];
  if (!width || !height) return [issue('FS4', spot, 'expected a whole picture, found one whose header gives no size')];
  if (width * height > LARGEST) return [issue('PL3', spot, `expected at most ${LARGEST / 1e6} megapixels, found ${size}`)];
  const tiled = item?.kind === 'plate' && item.own.hung;
  return width * height > LARGE && !tiled ? [issue('PL2', spot, `expected at most ${LARGE / 1e6} megapixels for a picture that is not hung, found ${size}`)] : [];
};
