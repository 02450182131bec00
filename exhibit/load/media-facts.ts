/** Recognises a media file by its first bytes, whatever its name says, and reads a picture's size from its header. */
import { open } from 'node:fs/promises';

export interface MediaFacts {
  /** Such as `jpeg`; see `formats`. */
  format: Format;
  /** MIME type. */
  type: string;
  media: 'image' | 'audio' | 'video' | 'font';
  /** Pixels as stored, before any EXIF turn; zero when it has none or the header does not say. */
  width: number;
  height: number;
}

/** What the kiosk can show, and the extensions that may stand for it. */
export const formats = {
  png: { type: 'image/png', media: 'image', extensions: ['png'] },
  jpeg: { type: 'image/jpeg', media: 'image', extensions: ['jpg', 'jpeg'] },
  webp: { type: 'image/webp', media: 'image', extensions: ['webp'] },
  gif: { type: 'image/gif', media: 'image', extensions: ['gif'] },
  avif: { type: 'image/avif', media: 'image', extensions: ['avif'] },
  svg: { type: 'image/svg+xml', media: 'image', extensions: ['svg'] },
  mp3: { type: 'audio/mpeg', media: 'audio', extensions: ['mp3'] },
  wav: { type: 'audio/wav', media: 'audio', extensions: ['wav'] },
  flac: { type: 'audio/flac', media: 'audio', extensions: ['flac'] },
  ogg: { type: 'audio/ogg', media: 'audio', extensions: ['ogg', 'oga', 'opus'] },
  m4a: { type: 'audio/mp4', media: 'audio', extensions: ['m4a'] },
  mp4: { type: 'video/mp4', media: 'video', extensions: ['mp4', 'm4v'] },
  webm: { type: 'video/webm', media: 'video', extensions: ['webm'] },
  woff2: { type: 'font/woff2', media: 'font', extensions: ['woff2'] },
  woff: { type: 'font/woff', media: 'font', extensions: ['woff'] },
} as const satisfies Record<string, { type: string; media: MediaFacts['media']; extensions: readonly string[] }>;
export type Format = keyof typeof formats;

/** A JPEG's size stands behind its metadata, which may hold a thumbnail and a colour profile. */
const HEAD = 1_048_576;

export const readMedia = async (path: string): Promise<MediaFacts | undefined> => {
  const file = await open(path);
  try {
    const { bytesRead, buffer } = await file.read(Buffer.alloc(HEAD), 0, HEAD, 0);
    return recognise(buffer.subarray(0, bytesRead));
  } finally {
    await file.close();
  }
};

export const recognise = (head: Buffer): MediaFacts | undefined => {
  const format = formatOf(head);
  if (!format) return undefined;
  const { type, media } = formats[format];
  const [width, height] = (sizes[format] ?? unsized)(head);
  return { format, type, media, width, height };
};

const formatOf = (head: Buffer): Format | undefined => {
  const at = (offset: number, text: string): boolean => head.toString('latin1', offset, offset + text.length) === text;
  if (at(0, '\x89PNG\r\n\x1a\n')) return 'png';
  if (at(0, '\xff\xd8\xff')) return 'jpeg';
  if (at(0, 'RIFF')) return at(8, 'WEBP') ? 'webp' : at(8, 'WAVE') ? 'wav' : undefined;
  if (at(0, 'GIF8')) return 'gif';
  if (at(4, 'ftyp')) return at(8, 'avif') || at(8, 'avis') ? 'avif' : at(8, 'M4A') ? 'm4a' : at(8, 'heic') || at(8, 'mif1') ? undefined : 'mp4';
  if (at(0, 'ID3') || (head[0] === 0xff && (head[1]! & 0xe6) === 0xe2)) return 'mp3';
  if (at(0, 'fLaC')) return 'flac';
  if (at(0, 'OggS')) return 'ogg';
  if (at(0, '\x1aE\xdf\xa3')) return head.toString('latin1', 0, 64).includes('webm') ? 'webm' : undefined;
  if (at(0, 'wOF2')) return 'woff2';
  if (at(0, 'wOFF')) return 'woff';
  return isDrawing(head.toString('utf8', 0, 65_536)) ? 'svg' : undefined;
};

/** Steps over what may stand before the root of an XML file; one pattern for all of it would backtrack without end. */
const isDrawing = (text: string): boolean => {
  let rest = text.replace(/^\uFEFF/, '').trimStart();
  while (/^<(?:\?|!--|!DOCTYPE\s+svg\b)/i.test(rest)) {
    const close = rest.startsWith('<?') ? '?>' : rest.startsWith('<!--') ? '-->' : /^<!DOCTYPE[^>[]*\[/i.test(rest) ? ']>' : '>';
    const at = rest.indexOf(close, 2);
    if (at < 0) return false;
    rest = rest.slice(at + close.length).trimStart();
  }
  return /^<(?:\w+:)?svg[\s/>]/i.test(rest);
};

type Size = [width: number, height: number];
const unsized = (): Size => [0, 0];

const sizes: Partial<Record<Format, (head: Buffer) => Size>> = {
  png: (head) => (head.length < 24 ? [0, 0] : [head.readUInt32BE(16), head.readUInt32BE(20)]),
  gif: (head) => (head.length < 10 ? [0, 0] : [head.readUInt16LE(6), head.readUInt16LE(8)]),
  jpeg: (head) => jpegSize(head),
  webp: (head) => webpSize(head),
  avif: (head) => avifSize(head),
};

/** The first frame header (SOF) among the segments. */
const jpegSize = (head: Buffer): Size => {
  for (let at = 2; at + 9 < head.length; ) {
    if (head[at] !== 0xff) return [0, 0];
    const marker = head[at + 1]!;
    if (marker === 0xff) at += 1;
    else if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)) return [head.readUInt16BE(at + 7), head.readUInt16BE(at + 5)];
    else at += 2 + head.readUInt16BE(at + 2);
  }
  return [0, 0];
};

const webpSize = (head: Buffer): Size => {
  if (head.length < 30) return [0, 0];
  const kind = head.toString('latin1', 12, 16);
  if (kind === 'VP8X') return [head.readUIntLE(24, 3) + 1, head.readUIntLE(27, 3) + 1];
  if (kind === 'VP8L') return [(head.readUInt32LE(21) & 0x3fff) + 1, ((head.readUInt32LE(21) >>> 14) & 0x3fff) + 1];
  return [head.readUInt16LE(26) & 0x3fff, head.readUInt16LE(28) & 0x3fff];
};

/** The largest of the sizes (`ispe`) that the file lists: the picture itself rather than a tile or a thumbnail. */
const avifSize = (head: Buffer): Size => {
  let size: Size = [0, 0];
  for (let at = head.indexOf('ispe'); at >= 0 && at + 16 <= head.length; at = head.indexOf('ispe', at + 4)) {
    const found: Size = [head.readUInt32BE(at + 8), head.readUInt32BE(at + 12)];
    if (found[0] * found[1] > size[0] * size[1]) size = found;
  }
  return size;
};
