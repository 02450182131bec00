import { createHash, type KeyObject } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';
import type { Exhibit } from '../format/exhibit';
import { readMedia } from '../load/media-facts';
import { contentFolder, manifestName, manifestText, signatureName, versionPattern, type Manifest } from './pack-manifest';
import { publicOf, signatureText } from './pack-signature';
import { readPackage, type Peek } from './unpack';
import { limits } from './unpack-limits';

export interface PackOptions {
  /** The private key to sign with. */
  key?: KeyObject;
  /** Instead of the version in exhibit.yaml. */
  version?: string;
}

type Report = { id: string; version: string; languages: string[] };

/** A file of the package, from the disk or made here. */
interface Part {
  path: string;
  from: string | Buffer;
}

/**
 * Packs a compiled exhibit. The same exhibit gives the same bytes: names in order, no times. What was written is read back
 * with the kiosk's own checks before it gets its name, so what a curator carries away is what a kiosk takes.
 */
export async function pack(compiled: string, out: string, { key, version }: PackOptions = {}): Promise<Peek> {
  const report = JSON.parse(await readFile(join(compiled, 'report.json'), 'utf8')) as Report;
  const given = version ?? report.version;
  if (!versionPattern.test(given)) throw new Error(`expected a version such as 1.2, found "${given}"`);
  const parts = await partsOf(compiled, given);
  const files: Manifest['files'] = [];
  for (const part of parts) files.push({ path: part.path, ...(await measure(part.from)) });
  const { id, languages } = report;
  const bytes = Buffer.from(manifestText({ package: 1, format: 1, id, version: given, languages, title: await titles(compiled, languages), files }));
  const fresh = `${out}.part`;
  try {
    const sealed = key ? [{ path: signatureName, from: Buffer.from(signatureText(bytes, key)) }] : [];
    await writeArchive([{ path: manifestName, from: bytes }, ...sealed, ...parts], fresh);
    const peek = await readPackage(fresh, { key: key && publicOf(key) });
    await rename(fresh, out);
    return peek;
  } finally {
    await rm(fresh, { force: true });
  }
}

/** What a kiosk cannot make by itself: neither the compiler's notes nor the first picture, nor a picture in one piece where its tiles are shown. */
async function partsOf(compiled: string, version: string): Promise<Part[]> {
  const parts: Part[] = [];
  for (const path of await filesIn(compiled)) {
    if (path === 'manifest.json' || path === 'first-paint.html' || /^thumbs\/.+\/made\.json$/.test(path) || (await isTooLarge(compiled, path))) continue;
    const versioned = path === 'report.json' || /^(school\/)?exhibit\.[\w-]+\.json$/.test(path);
    parts.push({ path: contentFolder + path, from: versioned ? await restated(join(compiled, path), version) : join(compiled, path) });
  }
  return parts;
}

async function filesIn(root: string, under = ''): Promise<string[]> {
  const found: string[] = [];
  for (const entry of await readdir(join(root, under), { withFileTypes: true })) {
    const path = under ? `${under}/${entry.name}` : entry.name;
    if (entry.isDirectory()) found.push(...(await filesIn(root, path)));
    else if (entry.isFile()) found.push(path);
    else throw new Error(`${path} is neither a file nor a folder`);
  }
  return found.sort((a, b) => (a < b ? -1 : 1));
}

async function isTooLarge(root: string, path: string): Promise<boolean> {
  if (!/^media\/.+\.(png|jpe?g|webp|gif|avif)$/i.test(path)) return false;
  const facts = await readMedia(join(root, path));
  return facts !== undefined && (facts.width * facts.height > limits.pixels || Math.max(facts.width, facts.height) > limits.side);
}

/** With the version that the package has, and without the hour of the compile. */
async function restated(file: string, version: string): Promise<Buffer> {
  const value = JSON.parse(await readFile(file, 'utf8')) as Record<string, unknown>;
  return Buffer.from(JSON.stringify({ ...value, version, ...('at' in value ? { at: 0 } : {}) }));
}

async function measure(from: string | Buffer): Promise<{ size: number; sha256: string }> {
  const hash = createHash('sha256');
  if (typeof from !== 'string') return { size: from.length, sha256: hash.update(from).digest('hex') };
  for await (const chunk of createReadStream(from)) hash.update(chunk as Buffer);
  return { size: (await stat(from)).size, sha256: hash.digest('hex') };
}

async function titles(compiled: string, [lang]: string[]): Promise<Manifest['title']> {
  const exhibit = JSON.parse(await readFile(join(compiled, `exhibit.${lang}.json`), 'utf8')) as Exhibit;
  return Object.fromEntries(Object.entries(exhibit.titles).map(([language, { title }]) => [language, title.slice(0, 300)]));
}

/** The first moment that a ZIP can name, in the machine's own time as a ZIP counts it. */
const mtime = new Date(1980, 0, 1);
const isText = (path: string) => /\.(json|geojson|svg|css|html|sig)$/i.test(path);

async function writeArchive(parts: Part[], out: string): Promise<void> {
  const zip = new ZipFile();
  for (const { path, from } of parts) {
    const options = { mtime, mode: 0o100644, compress: isText(path), forceDosTimestamp: true };
    if (typeof from === 'string') zip.addFile(from, path, options);
    else zip.addBuffer(from, path, options);
  }
  zip.end();
  await pipeline(zip.outputStream as NodeJS.ReadableStream, createWriteStream(out));
  // A stick that is pulled out right after must hold all of it.
  const file = await open(out, 'r+');
  await file.sync();
  await file.close();
}
