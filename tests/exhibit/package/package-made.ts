import { createHash, type KeyObject } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32, deflateRawSync } from 'node:zlib';
import { openPromise } from 'yauzl';
import { compile } from '../../../exhibit/compile/compile';
import { pack } from '../../../exhibit/package/pack';
import { manifestName, signatureName, type Manifest } from '../../../exhibit/package/pack-manifest';
import { signatureText } from '../../../exhibit/package/pack-signature';
import { sound } from '../check/fixture-folder';

/** A sound package, made once from the sound exhibit. */
export async function soundPackage(): Promise<{ folder: string; compiled: string; file: string; parts: Part[]; remove: () => void }> {
  const folder = mkdtempSync(join(tmpdir(), 'vitrine-package-'));
  const compiled = join(folder, 'compiled');
  const file = join(folder, 'sound.vitrine');
  await compile(sound, compiled);
  await pack(compiled, file);
  return { folder, compiled, file, parts: await partsOf(file), remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** An entry as an attacker may want it: every field of its headers can lie. */
export interface Part {
  name: string | Buffer;
  bytes: Buffer;
  deflate?: boolean;
  mode?: number;
  dos?: number;
  flags?: number;
  method?: number;
  /** What the directory declares, where that is not the truth. */
  declared?: { size?: number; packed?: number; offset?: number; crc?: number };
}

export async function partsOf(file: string): Promise<Part[]> {
  const zip = await openPromise(file, { autoClose: false });
  const parts: Part[] = [];
  for await (const entry of zip.eachEntry()) {
    const chunks: Buffer[] = [];
    for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk as Buffer);
    parts.push({ name: entry.fileName, bytes: Buffer.concat(chunks), deflate: entry.compressionMethod === 8 });
  }
  zip.close();
  return parts;
}

/** A ZIP as written by hand. `entries` overrides the number of them that the end of the directory declares. */
export function zipOf(parts: Part[], { entries = parts.length }: { entries?: number } = {}): Buffer {
  const body: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const part of parts) {
    const { local, central } = headers(part, at);
    body.push(local);
    at += local.length;
    directory.push(central);
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries & 0xffff, 8);
  end.writeUInt16LE(entries & 0xffff, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...body, central, end]);
}

function headers({ name, bytes, deflate = false, mode = 0o100644, dos = 0, flags = 0x800, method = deflate ? 8 : 0, declared = {} }: Part, offset: number): { local: Buffer; central: Buffer } {
  const raw = typeof name === 'string' ? Buffer.from(name) : name;
  const data = deflate ? deflateRawSync(bytes) : bytes;
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(20, 0);
  fields.writeUInt16LE(flags, 2);
  fields.writeUInt16LE(method, 4);
  fields.writeUInt32LE(0x00210000, 6);
  fields.writeUInt32LE((declared.crc ?? crc32(bytes)) >>> 0, 10);
  fields.writeUInt32LE(declared.packed ?? data.length, 14);
  fields.writeUInt32LE(declared.size ?? bytes.length, 18);
  fields.writeUInt16LE(raw.length, 22);
  const tail = Buffer.alloc(14);
  tail.writeUInt32LE((((mode << 16) >>> 0) | dos) >>> 0, 6);
  tail.writeUInt32LE(declared.offset ?? offset, 10);
  const made = Buffer.from([0x3f, 3]);
  return {
    local: Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), fields, raw, data]),
    central: Buffer.concat([Buffer.from('PK\x01\x02', 'latin1'), made, fields, tail, raw]),
  };
}

/** The package with one file's bytes replaced, and a list of contents that agrees: what an author, not a thief, would write. */
export function rewritten(parts: Part[], change: Record<string, Buffer | string | undefined>, manifest: Partial<Manifest> | ((manifest: Manifest) => unknown) = {}): Part[] {
  const files = new Map(parts.map((part) => [part.name as string, part]));
  for (const [name, bytes] of Object.entries(change)) {
    if (bytes === undefined) files.delete(name);
    else files.set(name, { name, bytes: Buffer.from(bytes), deflate: bytes.length < 2 ** 20 });
  }
  const before = JSON.parse(files.get(manifestName)!.bytes.toString()) as Manifest;
  const listed = [...files.values()].filter(({ name }) => name !== manifestName && name !== signatureName);
  const after = { ...before, files: listed.map(({ name, bytes }) => ({ path: name as string, size: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') })) };
  const text = JSON.stringify(typeof manifest === 'function' ? manifest(after) : { ...after, ...manifest });
  return [{ name: manifestName, bytes: Buffer.from(text), deflate: true }, ...listed];
}

/** Of the many tiles only the first: a package that is quick to unpack. */
export function withFewTiles(parts: Part[], manifest: Partial<Manifest> = {}): Part[] {
  const tiles = parts.map(({ name }) => name as string).filter((name) => /^exhibit\/tiles\/.+\/[1-9]\d*\/\d+_\d+\.webp$/.test(name));
  return rewritten(parts, Object.fromEntries(tiles.map((name) => [name, undefined])), manifest);
}

export function signed(parts: Part[], key: KeyObject): Part[] {
  const [manifest, ...rest] = parts;
  return [manifest!, { name: signatureName, bytes: Buffer.from(signatureText(manifest!.bytes, key)) }, ...rest];
}

export const textIn = (parts: Part[], name: string) => parts.find((part) => part.name === name)!.bytes.toString();
