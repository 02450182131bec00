import { openPromise, type Entry, type ZipFile } from 'yauzl';
import { limits } from './unpack-limits';
import { apart, nameFault } from './unpack-names';
import { Refusal } from './unpack-refusal';

export interface Archive {
  zip: ZipFile;
  entries: Map<string, Entry>;
}

/**
 * Opens a package and looks at every entry before a byte of content is read. Names are decoded here and not by the reader,
 * which would repair some of them; sizes are held against what is read later.
 */
export async function openArchive(file: string): Promise<Archive> {
  const zip = await openPromise(file, { autoClose: false, decodeStrings: false, validateEntrySizes: true }).catch(unopened);
  try {
    // Damage that is noticed outside of a read.
    zip.on('error', () => undefined);
    if (zip.entryCount > limits.entries) throw new Refusal('many', '', `${zip.entryCount} files`);
    const entries = await listEntries(zip).catch(unopened);
    checkPlaces(entries);
    return { zip, entries };
  } catch (error) {
    zip.close();
    throw error;
  }
}

/** A disk's own error has a code such as EIO; what the reader says about the content has none. */
export function unopened(error: unknown): never {
  if (error instanceof Refusal) throw error;
  const { code, message } = error as NodeJS.ErrnoException;
  throw code?.startsWith('E') && !code.startsWith('ERR_') ? new Refusal('unreadable', '', code) : new Refusal('not-a-package', '', message);
}

async function listEntries(zip: ZipFile): Promise<Archive['entries']> {
  const entries: Archive['entries'] = new Map();
  const meet = apart();
  let total = 0;
  for await (const entry of zip.eachEntry()) {
    const name = nameOf(entry);
    checkEntry(name, entry);
    meet(name);
    total += entry.uncompressedSize;
    if (total > limits.total) throw new Refusal('large', name, `more than ${gigabytes(limits.total)} in all`);
    entries.set(name, entry);
  }
  return entries;
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function nameOf({ fileNameRaw }: Entry): string {
  let name: string;
  try {
    name = utf8.decode(fileNameRaw);
  } catch {
    throw new Refusal('name', fileNameRaw.toString('latin1'), 'letters that are not UTF-8');
  }
  const fault = nameFault(name);
  if (fault) throw new Refusal('name', name, fault);
  return name;
}

function checkEntry(name: string, entry: Entry): void {
  const { uncompressedSize: size, compressedSize: packed, compressionMethod: method } = entry;
  const mode = entry.externalFileAttributes >>> 16;
  const [type, powers] = [mode & 0o170000, mode & 0o7000];
  if ((type !== 0 && type !== 0o100000) || powers) throw new Refusal('special', name, type === 0o120000 ? 'a link' : `mode ${mode.toString(8)}`);
  // Of DOS: a volume's label, a folder, a device.
  if (entry.externalFileAttributes & 0x58) throw new Refusal('special', name, 'not a file');
  if (entry.generalPurposeBitFlag & 0x2041) throw new Refusal('packing', name, 'encrypted');
  if (method !== 0 && method !== 8) throw new Refusal('packing', name, `method ${method}`);
  if (size > limits.file) throw new Refusal('large', name, gigabytes(size));
  if (size > limits.ratioFrom && size > packed * limits.ratio) throw new Refusal('bomb', name, `${packed} bytes become ${size}`);
}

const gigabytes = (bytes: number) => `${(bytes / 2 ** 30).toFixed(1)} GB`;

/** Entries that share bytes let a small file become any number of large ones. */
function checkPlaces(entries: Archive['entries']): void {
  const places = [...entries].map(([name, { relativeOffsetOfLocalHeader: start, compressedSize, fileNameLength }]) => ({ name, start, end: start + 30 + fileNameLength + compressedSize }));
  places.sort((a, b) => a.start - b.start);
  for (const [n, { name, start }] of places.entries()) {
    const before = places[n - 1];
    if (before && start < before.end) throw new Refusal('overlap', name, before.name);
  }
}
