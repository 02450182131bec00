import { basename } from 'node:path';
import type { ExhibitFile } from '../format/schema';
import { typeOf } from '../serve/handle-headers';

type Theme = ExhibitFile['theme'];

/**
 * The family of each voice in the interface, with the same ranges as the bundled face: only then does a browser take
 * the exhibit's own first and the bundled one for the letters that it lacks.
 */
const voices: Record<string, { family: string; ranges: string }> = {
  bois: { family: 'Bois', ranges: 'font-stretch:75% 100%' },
  antique: { family: 'Antique', ranges: 'font-weight:100 900;font-stretch:62% 125%' },
  didot: { family: 'Didot', ranges: 'font-weight:400 700' },
  normande: { family: 'Normande', ranges: 'font-weight:400' },
};

/**
 * The exhibit's colours and type. A value that is not a colour, and could end the declaration, is left out: the sheet
 * says what the tokens are and nothing else.
 */
export function themeCss({ colors, fonts }: Theme): string {
  const faces = Object.entries(fonts).flatMap(([voice, file]) => face(voice, file));
  const tokens = Object.entries(colors).filter(([name, value]) => isName(name) && isColor(value.trim()));
  const root = tokens.map(([name, value]) => `--${name}:${value.trim()}`).join(';');
  return [...faces, ...(root ? [`:root{${root}}`] : [])].map((rule) => `${rule}\n`).join('');
}

function face(voice: string, file: string): string[] {
  const known = voices[voice];
  if (!known) return [];
  const { family, ranges } = known;
  return [`@font-face{font-family:"${family}";src:url("media/${encodeURIComponent(fontName(voice, file))}") format("${format(file)}");${ranges};font-display:block}`];
}

/** Under which name a font file lies in `media/`. */
export const fontName = (voice: string, file: string): string => `font-${voice}-${basename(file)}`;

const isName = (name: string) => /^[a-z][a-z0-9-]*$/.test(name);
const isColor = (value: string) => /^(#[0-9a-f]{3,8}|[a-z]+|(rgba?|hsla?|hwb|lab|lch|oklab|oklch|color)\([\w\s.,%/+-]*\))$/i.test(value);
const format = (file: string) => typeOf(file).replace('font/', '').replace('ttf', 'truetype').replace('otf', 'opentype');
