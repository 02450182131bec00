import { open, readdir, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';

/** A file opened for one answer. Its size and tag are those of the bytes that will be read. */
export interface Opened {
  size: number;
  etag: string;
  read: (buffer: Uint8Array, position: number) => Promise<number>;
  close: () => Promise<void>;
  /** The same file, opened anew. */
  again: () => Promise<Opened>;
}

export interface Found {
  name: string;
  /** Its name may carry its hash, because a bundler wrote it. */
  hashed?: boolean;
  open: () => Promise<Opened>;
}

/** What a folder lists, by its normal form and as the disk writes it. Names alone: a plate has thousands of tiles. */
interface Listing {
  files: Map<string, string>;
  folders: Map<string, string>;
}

/**
 * A folder whose files are found by looking their names up in what the folder really lists, segment by segment, and
 * never by joining what was asked: `..`, links, drive letters, NTFS streams and device names are simply not listed.
 * Each folder is listed when it is first asked for, so that ten thousand tiles do not delay the first picture.
 */
export function folder(root: string) {
  const listings = new Map<string, Promise<Listing>>();

  function list(path: string): Promise<Listing> {
    const known = listings.get(path);
    if (known) return known;
    const listing = read(path);
    listings.set(path, listing);
    // A folder that could not be read is looked at again the next time.
    listing.catch(() => listings.delete(path));
    return listing;
  }

  async function find(segments: string[]): Promise<Found | undefined> {
    let path = root;
    for (const [index, segment] of segments.entries()) {
      const { files, folders } = await list(path);
      const last = index === segments.length - 1;
      const listed = (last ? files : folders).get(segment.normalize('NFC'));
      if (listed === undefined) return undefined;
      path = join(path, listed);
      if (last) return { name: segment, hashed: segments[0] === 'assets', open: () => openFile(path) };
    }
    return undefined;
  }

  return { find };
}

async function read(path: string): Promise<Listing> {
  const entries = await readdir(path, { withFileTypes: true });
  const named = (of: typeof entries) => new Map(of.map(({ name }) => [name.normalize('NFC'), name]));
  return { files: named(entries.filter((entry) => entry.isFile())), folders: named(entries.filter((entry) => entry.isDirectory())) };
}

async function openFile(path: string): Promise<Opened> {
  const handle = await open(path, 'r');
  const { size, mtimeMs } = await handle.stat();
  const etag = `"${size.toString(36)}-${Math.round(mtimeMs).toString(36)}"`;
  return { size, etag, close: () => handle.close(), again: () => openFile(path), read: (buffer, position) => fill(handle, buffer, position) };
}

const fill = async (handle: FileHandle, buffer: Uint8Array, position: number) =>
  (await handle.read(buffer, 0, buffer.length, position)).bytesRead;

const chunk = 256 * 1024;

/** The bytes from `start` to `end`, small ones at once, long ones as they are taken. Closes the file. */
export async function body(file: Opened, start: number, end: number): Promise<Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>> {
  if (end - start <= chunk) return whole(file, start, end);
  await file.close();
  return streamed(file, start, end);
}

async function whole(file: Opened, start: number, end: number): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = new Uint8Array(end - start);
  try {
    for (let at = 0; at < bytes.length; ) {
      const count = await file.read(bytes.subarray(at), start + at);
      if (count === 0) break;
      at += count;
    }
  } finally {
    await file.close();
  }
  return bytes;
}

/**
 * Pulled, not pushed: `Readable.toWeb` throws out of reach when a player stops in the middle (nodejs/node#64529). Opened
 * when the first byte is taken: an answer that nobody reads holds no file open.
 */
function streamed(closed: Opened, start: number, end: number): ReadableStream<Uint8Array> {
  let file: Opened | undefined;
  let at = start;
  const pull = async (controller: ReadableStreamDefaultController<Uint8Array>) => {
    file ??= await closed.again();
    const buffer = new Uint8Array(Math.min(chunk, end - at));
    const count = await file.read(buffer, at);
    at += count;
    if (count > 0) controller.enqueue(buffer.subarray(0, count));
    if (count > 0 && at < end) return;
    await file.close();
    controller.close();
  };
  return new ReadableStream<Uint8Array>(
    {
      pull: (controller) =>
        pull(controller).catch(async (error) => {
          await file?.close();
          throw error;
        }),
      cancel: () => file?.close(),
    },
    { highWaterMark: 0 },
  );
}
