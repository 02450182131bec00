/** `pack`, `verify` and `keys` for a terminal. */
import { existsSync } from 'node:fs';
import { mkdtemp, open, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { pack } from './pack';
import { makeKeys, privateKeyFrom, publicKeyFrom } from './pack-signature';
import { readPackage, type Peek } from './unpack';
import { Refusal } from './unpack-refusal';

export interface PackWords {
  out?: string;
  key?: string;
  version?: string;
  /** Where compiled exhibits are kept between two packings; else it is done anew. */
  work?: string;
}

/** Compiles a folder where it is not compiled yet; `compileTo` says what is wrong with it. */
export async function packTo(dir: string, { out, key, version, work }: PackWords, compileTo: (dir: string, out: string) => Promise<number>): Promise<number> {
  const file = out ?? `${basename(resolve(dir))}.vitrine`;
  const kept = work ?? (await mkdtemp(join(tmpdir(), 'vitrine-pack-')));
  try {
    const isCompiled = !existsSync(join(dir, 'exhibit.yaml')) && existsSync(join(dir, 'report.json'));
    const compiled = isCompiled ? dir : join(kept, basename(resolve(dir)));
    if (!isCompiled && (await compileTo(dir, compiled)) !== 0) return 1;
    const peek = await pack(compiled, file, { version, key: key ? privateKeyFrom(await readFile(key, 'utf8')) : undefined });
    console.log(`${file}: ${inWords(peek)}${key ? ', signed' : ', not signed'}`);
    return 0;
  } catch (error) {
    return refusedWith(file, error);
  } finally {
    if (!work) await rm(kept, { recursive: true, force: true });
  }
}

export async function verify(file: string, key?: string): Promise<number> {
  try {
    const trust = key ? { key: publicKeyFrom(await readFile(key, 'utf8')) } : {};
    const peek = await readPackage(file, trust);
    console.log(`${file}: ${inWords(peek)}${peek.signed ? ', signed by the owner of this key' : ''}: sound`);
    return 0;
  } catch (error) {
    return refusedWith(file, error);
  }
}

/** Two files that are never overwritten: a key that is lost cannot be made again. */
export async function keys(folder: string): Promise<number> {
  const { privatePem, publicPem, publicLine } = makeKeys();
  const [secret, open] = [join(folder, 'vitrine-private.pem'), join(folder, 'vitrine-public.pem')];
  try {
    await writeNew(secret, privatePem, 0o600);
    await writeNew(open, publicPem, 0o644);
  } catch (error) {
    console.error((error as NodeJS.ErrnoException).code === 'EEXIST' ? `there are keys in ${folder} already; they are as they were` : (error as Error).message);
    return 1;
  }
  console.log(`${secret}: keep it safe and away from the kiosk; it signs\n${open}: for vitrine verify\nFor settings.yaml of the kiosk:\n\nupdates:\n  publicKey: ${publicLine}`);
  return 0;
}

async function writeNew(path: string, text: string, mode: number): Promise<void> {
  const file = await open(path, 'wx', mode);
  await file.writeFile(text);
  await file.close();
}

const inWords = ({ manifest: { id, version, languages, files }, size }: Peek) => `${id} ${version} (${languages.join(', ')}), ${files.length} files, ${(size / 2 ** 20).toFixed(1)} MB`;

function refusedWith(file: string, error: unknown): number {
  if (!(error instanceof Refusal)) throw error;
  console.error(`${file}: refused: ${error.message} [${error.code}]`);
  return 1;
}
