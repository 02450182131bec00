import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { listFolder } from '../load/folder';

/** By path: size, time of the last change in milliseconds, and hash of the content. */
export type Inputs = Record<string, [size: number, changed: number, hash: string]>;

/** A file changed so shortly before it was hashed may have been changed again within the clock's tick. */
const tick = 2000;

/** The content of every file in an exhibit folder, as hashes; what has not been touched since `known` is not read again. */
export async function hashInputs(dir: string, known: { inputs: Inputs; at: number } = { inputs: {}, at: 0 }): Promise<Inputs> {
  const { files } = await listFolder(dir);
  const inputs: Inputs = {};
  for (const [file, size] of files) {
    const changed = (await stat(join(dir, file))).mtimeMs;
    const before = known.inputs[file];
    const untouched = before && before[0] === size && before[1] === changed && changed < known.at - tick;
    inputs[file] = untouched ? before : [size, changed, await hashFile(join(dir, file))];
  }
  return inputs;
}

async function hashFile(file: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(file)) hash.update(chunk as Buffer);
  return hash.digest('base64url');
}

/** One hash of all of it. */
export function fingerprint(inputs: Inputs, compiler: string): string {
  const hash = createHash('sha256').update(compiler);
  for (const [file, [, , content]] of Object.entries(inputs)) hash.update(`\0${file}\0${content}`);
  return hash.digest('base64url');
}
