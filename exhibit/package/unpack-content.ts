import { formats, type Format } from '../load/media-facts';
import { readingKinds } from '../format/readings';
import { schoolFolder } from '../compile/screening-files';
import { checkSvg } from './unpack-drawing';
import { checkData, checkExhibitFile, type Contents } from './unpack-exhibit';
import { readJson, textOf } from './unpack-json';
import { checkLayer } from './unpack-layer';
import { limits } from './unpack-limits';
import { checkPicture } from './unpack-picture';
import { Refusal } from './unpack-refusal';
import { readingsSchema, reportSchema, searchSchema } from './unpack-shape';
import { checkTheme } from './unpack-theme';

/** How one file is checked: so many of its bytes are kept (a file that must be read whole may have no more), then looked at. */
export interface Check {
  keep: number;
  whole: boolean;
  look: (bytes: Buffer) => void;
}

/** Every file of a compiled exhibit is of one of these kinds; `path` is relative to the exhibit. */
export function checkOf(path: string, file: string, contents: Contents): Check {
  const { languages } = contents.manifest;
  const whole = (keep: number, look: (text: string) => void): Check => ({ keep, whole: true, look: (bytes) => look(textOf(file, bytes)) });
  const data = (look: (value: unknown) => void) => whole(limits.json, (text) => look(readJson(file, text)));
  const screened = path.startsWith(`${schoolFolder}/`) ? path.slice(schoolFolder.length + 1) : path;
  const [, name, lang] = /^([a-z]+(?:\/[a-z]+-\d{1,7})?)\.([a-zA-Z0-9-]{2,20})\.json$/.exec(screened) ?? [];
  if (lang && languages.includes(lang)) {
    if (name === 'exhibit') return data((value) => checkExhibitFile(file, value, lang, contents));
    if (name === 'search') return data((value) => checkData(file, value, searchSchema));
    if (readingKinds.some((kind) => name?.replace(/-\d+$/, '') === `readings/${kind}`)) return data((value) => checkData(file, value, readingsSchema));
  }
  if (path === 'report.json') return data((value) => checkData(file, value, reportSchema));
  if (path === 'theme.css') return whole(limits.theme, (text) => checkTheme(file, text));
  if (/^map\/[a-z0-9-]+\.geojson$/.test(path)) return data((value) => checkLayer(file, value));
  if (/^(thumbs|tiles)\/.+\.webp$/.test(path)) return picture(file, ['webp']);
  if (path.startsWith('media/')) return media(file, path, whole);
  throw new Refusal('kind', file);
}

const picture = (file: string, meant: readonly Format[]): Check => ({ keep: limits.head, whole: false, look: (head) => checkPicture(file, head, meant) });

function media(file: string, path: string, whole: (keep: number, look: (text: string) => void) => Check): Check {
  const extension = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
  const meant = (Object.keys(formats) as Format[]).filter((format) => (formats[format].extensions as readonly string[]).includes(extension));
  if (!meant.length) throw new Refusal('kind', file);
  if (meant.includes('svg')) return whole(limits.drawing, (text) => checkSvg(file, text));
  // Sound and film share containers.
  return picture(file, meant.some((format) => format === 'mp4' || format === 'm4a') ? ['mp4', 'm4a'] : meant);
}

const archives: [string, string][] = [['PK\x03\x04', 'ZIP'], ['PK\x05\x06', 'ZIP'], ['\x1f\x8b', 'gzip'], ['7z\xbc\xaf', '7-Zip'], ['Rar!', 'RAR'], ['BZh', 'bzip2'], ['\xfd7zXZ', 'xz'], ['(\xb5/\xfd', 'Zstandard']];

/** Said apart, because it tells the curator more than that a picture cannot be read. */
export function refuseArchive(file: string, head: Buffer): void {
  const found = archives.find(([sign]) => head.toString('latin1', 0, sign.length) === sign);
  if (found) throw new Refusal('nested', file, found[1]);
}
