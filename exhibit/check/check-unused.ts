import { issue, type Issue } from '../format/issue';
import type { Loaded } from '../load/load';
import { didYouMean } from '../format/nearest';
import { exhibitSchema, itemSchema, kinds } from '../format/schema';
import { leaves } from '../format/schema-walk';

const FOLDERS = [...Object.values(kinds).map(({ folder }) => folder), 'media', 'map', 'fonts'];
/** What a curator keeps beside an exhibit without being part of it. */
const BESIDE = /^(?:readme|licen[cs]e|notice|copying|credits|ofl)(?:\.[a-z]+)?$|^(?:thumbs\.db|desktop\.ini)$|\.schema\.json$/i;

/** FS6: nothing that a curator has put into the folder is passed over in silence. */
export const checkUnused = (loaded: Loaded): Issue[] => {
  const used = usedFiles(loaded);
  return [...loaded.folder.files.keys()].filter((file) => !used.has(file) && !BESIDE.test(file.split('/').at(-1)!)).flatMap((file) => why(loaded, file));
};

const usedFiles = ({ file, items }: Loaded): Set<string> => {
  const named = items.flatMap((item) => leaves(itemSchema(item.kind), item.own));
  const all = [...named, ...(file ? leaves(exhibitSchema, file) : [])];
  return new Set(all.filter(({ meta }) => meta.role === 'file').map(({ value }) => value));
};

const why = (loaded: Loaded, file: string): Issue[] => {
  const [top, ...rest] = file.split('/') as [string, ...string[]];
  const kind = Object.values(kinds).find(({ folder }) => folder === top);
  if (!rest.length) return inRoot(loaded, file);
  if (!FOLDERS.includes(top)) return [issue('FS6', { file }, `expected one of the folders ${FOLDERS.join(', ')}, found "${top}", which is not read${didYouMean(top, FOLDERS)}`)];
  if (kind && rest.length > 1) return [issue('FS6', { file }, `expected the file directly in ${top}/, found it deeper; it is not read`)];
  if (kind) return file.endsWith('.md') ? [] : [issue('FS6', { file }, `expected a file that ends in .md in ${top}/, found "${rest.at(-1)}"; it is not read`)];
  // A broken plate or exhibit.yaml may well use it.
  if (loaded.broken.some((item) => item.kind === 'plate') || !loaded.file) return [];
  return [issue('FS6', { file }, `expected a file that ${top === 'map' ? 'a layer in exhibit.yaml' : 'a plate or exhibit.yaml'} names, found one that nothing uses`)];
};

const inRoot = ({ file: exhibit }: Loaded, file: string): Issue[] => {
  const others = exhibit?.languages.slice(1) ?? [];
  const known = [...['exhibit', 'agenda'].flatMap((name) => [`${name}.yaml`, ...others.map((language) => `${name}.${language}.yaml`)]), ...others.map((language) => `labels.${language}.yaml`)];
  if (known.includes(file) || !exhibit) return [];
  return [issue('FS6', { file }, `expected one of ${known.join(', ')} or a folder, found "${file}", which is not read${didYouMean(file, known)}`)];
};
