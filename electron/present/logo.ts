import { open } from 'node:fs/promises';

/** More than this is a photograph and no logo. */
const most = 2 * 1024 * 1024;

const startsWith = (bytes: Buffer, sign: string, at = 0) => bytes.subarray(at, at + sign.length).toString('latin1') === sign;

/** What kind of picture these bytes are, by themselves and not by the name of the file. */
export function pictureType(bytes: Buffer): string | undefined {
  if (startsWith(bytes, '\x89PNG\r\n')) return 'image/png';
  if (startsWith(bytes, '\xff\xd8\xff')) return 'image/jpeg';
  if (startsWith(bytes, 'RIFF') && startsWith(bytes, 'WEBP', 8)) return 'image/webp';
  return /^\s*(<\?xml[^>]*>\s*)?(<!--[\s\S]*?-->\s*)*(<!DOCTYPE[^>]*>\s*)?<svg[\s>]/.test(bytes.subarray(0, 4_096).toString('utf8')) ? 'image/svg+xml' : undefined;
}

/** The picture as a `data:` address, in which a drawing runs no script; or why there is none. */
export async function readLogo(file: string): Promise<string> {
  const handle = await open(file);
  try {
    const { size } = await handle.stat();
    if (size > most) throw new Error(`${file} has more than 2 MB`);
    const bytes = await handle.readFile();
    const type = pictureType(bytes);
    if (!type) throw new Error(`${file} is no PNG, JPEG, WebP or SVG`);
    return `data:${type};base64,${bytes.toString('base64')}`;
  } finally {
    await handle.close();
  }
}
