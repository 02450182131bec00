import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { issue, type Issue } from '../format/issue';
import type { Folder } from './folder';

/** The text of a file of the folder, or why there is none. `limit` is in bytes. */
export const readText = async (folder: Folder, file: string, limit: number): Promise<string | Issue> => {
  const size = folder.files.get(file) ?? 0;
  if (size > limit) return issue('FS7', { file }, `expected at most ${megabytes(limit)} MB, found ${megabytes(size)} MB`);
  const bytes = await readFile(join(folder.dir, file));
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).replaceAll('\r\n', '\n');
  } catch {
    const at = firstInvalid(bytes);
    const line = bytes.subarray(0, at).filter((byte) => byte === 10).length + 1;
    const found = `0x${(bytes[at] ?? 0).toString(16).padStart(2, '0')}`;
    return issue('FS8', { file, line }, `expected UTF-8 text, found the byte ${found} at offset ${at}; save the file as UTF-8`);
  }
};

const megabytes = (bytes: number): string => (bytes / 1_048_576).toFixed(1);

/** The offset of the first byte that is not UTF-8, by halving. */
const firstInvalid = (bytes: Uint8Array): number => {
  let [good, bad] = [0, bytes.length];
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, middle), { stream: true });
      good = middle;
    } catch {
      bad = middle;
    }
  }
  // A character cut off is only seen at the byte after it: step back to where it began.
  while (good > 0 && !isText(bytes.subarray(0, good))) good -= 1;
  return good;
};

const isText = (bytes: Uint8Array): boolean => {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
};
