import { createHash, type KeyObject } from 'node:crypto';
import type { Entry } from 'yauzl';
import { checkSignature } from './pack-signature';
import { contentFolder, manifestName, readManifest, signatureName, type Manifest } from './pack-manifest';
import { firstPaint, type FirstPainted } from '../compile/first-paint';
import { schoolFolder } from '../compile/screening-files';
import { checkOf, refuseArchive } from './unpack-content';
import { openArchive, type Archive } from './unpack-entries';
import { readJson, textOf } from './unpack-json';
import { limits } from './unpack-limits';
import { Refusal } from './unpack-refusal';
import { readEntry } from './unpack-stream';

export interface Trust {
  /** Packages must be signed by its owner. */
  key?: KeyObject;
  /** With a key: also take packages without a signature. One that is there must be right all the same. */
  unsigned?: boolean;
}

export interface Peek {
  manifest: Manifest;
  /** SHA-256 of the list of contents: two packages with the same are the same. */
  digest: string;
  signed: boolean;
  /** Bytes when unpacked. */
  size: number;
}

/** Where unpacked files go. A file's bytes arrive in order; none is read back before it is closed. */
export interface Sink {
  begin: (peek: Peek) => Promise<void>;
  open: (path: string) => Promise<{ write: (bytes: Uint8Array) => Promise<void>; close: () => Promise<void> }>;
}

export interface ReadOptions extends Trust {
  sink?: Sink;
  onProgress?: (done: number, total: number) => void;
}

/** What a package says it is: names, sizes, list of contents and signature are checked, no content is read. Throws a `Refusal`. */
export const peekPackage = (file: string, trust: Trust = {}): Promise<Peek> => withArchive(file, (archive) => peek(archive, trust).then((found) => found.peek));

/**
 * Checks a package to the last byte, and hands its files to the sink as they are read: what arrives there has been hashed on
 * the way, so the stick is read once and never trusted again. Throws a `Refusal`.
 */
export const readPackage = (file: string, { sink, onProgress = () => undefined, ...trust }: ReadOptions = {}): Promise<Peek> =>
  withArchive(file, async (archive) => {
    const { peek: found, bytes, signature } = await peek(archive, trust);
    const { manifest } = found;
    await sink?.begin(found);
    await keep(sink, manifestName, bytes);
    if (signature) await keep(sink, signatureName, signature);
    const names = new Set(manifest.files.map(({ path }) => path));
    const exhibits = new Map<string, FirstPainted>();
    const contents = { manifest, has: (path: string) => names.has(contentFolder + path), remember: (exhibit: FirstPainted) => void exhibits.set(exhibit.lang, exhibit) };
    let done = 0;
    const onBytes = (count: number) => onProgress((done += count), found.size);
    for (const listed of manifest.files) await readFile(archive, listed, { sink, contents, onBytes });
    // Markup for the page is never taken from a package, but made here of what was checked.
    await keep(sink, `${contentFolder}first-paint.html`, Buffer.from(firstPaint(manifest.languages.map((lang) => exhibits.get(lang)!))));
    return found;
  });

async function withArchive<T>(file: string, use: (archive: Archive) => Promise<T>): Promise<T> {
  const archive = await openArchive(file);
  try {
    return await use(archive);
  } finally {
    archive.zip.close();
  }
}

async function peek(archive: Archive, { key, unsigned = false }: Trust): Promise<{ peek: Peek; bytes: Buffer; signature?: Buffer }> {
  const { entries } = archive;
  const entry = entries.get(manifestName);
  if (!entry) throw new Refusal('not-a-package', '', `no ${manifestName} in it`);
  const bytes = await small(archive, manifestName, entry, limits.manifest);
  const signed = entries.get(signatureName);
  const signature = signed && (await small(archive, signatureName, signed, 1024));
  if (key && signature) checkSignature(bytes, signature.toString('latin1'), key);
  if (key && !signature && !unsigned) throw new Refusal('unsigned');
  const manifest = readManifest(readJson(manifestName, textOf(manifestName, bytes)));
  checkList(manifest, entries);
  const size = manifest.files.reduce((sum, file) => sum + file.size, 0);
  return { peek: { manifest, digest: createHash('sha256').update(bytes).digest('hex'), signed: Boolean(key && signature), size }, bytes, signature };
}

async function small(archive: Archive, name: string, entry: Entry, most: number): Promise<Buffer> {
  if (entry.uncompressedSize > most) throw new Refusal('large', name, `${entry.uncompressedSize} bytes`);
  const chunks: Buffer[] = [];
  for await (const chunk of readEntry(archive.zip, name, entry)) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** The list of contents and the archive name the same files with the same sizes, and those that an exhibit must have. */
function checkList({ files, languages }: Manifest, entries: Archive['entries']): void {
  const listed = new Set<string>();
  for (const { path, size } of files) {
    if (!path.startsWith(contentFolder) || listed.has(path)) throw new Refusal('manifest', path, 'not where content lies, or listed twice');
    listed.add(path);
    const entry = entries.get(path);
    if (!entry) throw new Refusal('missing', path);
    if (entry.uncompressedSize !== size) throw new Refusal('damaged', path, `${entry.uncompressedSize} bytes instead of ${size}`);
  }
  const extra = [...entries.keys()].find((name) => !listed.has(name) && name !== manifestName && name !== signatureName);
  if (extra !== undefined) throw new Refusal('extra', extra);
  const needed = ['report.json', 'theme.css', ...languages.flatMap((lang) => ['', `${schoolFolder}/`].flatMap((folder) => [`${folder}exhibit.${lang}.json`, `${folder}search.${lang}.json`]))];
  const lacking = needed.find((name) => !listed.has(contentFolder + name));
  if (lacking) throw new Refusal('missing', contentFolder + lacking);
}

interface Reading {
  sink?: Sink;
  contents: Parameters<typeof checkOf>[2];
  onBytes: (count: number) => void;
}

async function readFile({ zip, entries }: Archive, { path, size, sha256 }: Manifest['files'][number], { sink, contents, onBytes }: Reading): Promise<void> {
  const check = checkOf(path.slice(contentFolder.length), path, contents);
  if (check.whole && size > check.keep) throw new Refusal('large', path, `${size} bytes`);
  const out = await sink?.open(path);
  const hash = createHash('sha256');
  const kept: Buffer[] = [];
  let length = 0;
  try {
    for await (const chunk of readEntry(zip, path, entries.get(path)!)) {
      hash.update(chunk);
      if (length < check.keep) kept.push(Buffer.from(chunk.subarray(0, check.keep - length)));
      length += chunk.length;
      await out?.write(chunk);
      onBytes(chunk.length);
    }
  } finally {
    await out?.close();
  }
  const bytes = Buffer.concat(kept);
  if (hash.digest('hex') !== sha256) throw new Refusal('hash', path);
  refuseArchive(path, bytes);
  check.look(bytes);
}

async function keep(sink: Sink | undefined, name: string, bytes: Uint8Array): Promise<void> {
  const out = await sink?.open(name);
  await out?.write(bytes);
  await out?.close();
}
