import type { Entry, ZipFile } from 'yauzl';
import { unopened } from './unpack-entries';
import { Refusal } from './unpack-refusal';

/** The bytes of an entry as they are unpacked; never more than it declares. */
export async function* readEntry(zip: ZipFile, name: string, entry: Entry): AsyncGenerator<Buffer> {
  const stream = await zip.openReadStreamPromise(entry).catch((error: unknown) => damaged(name, error));
  let length = 0;
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      length += chunk.length;
      if (length > entry.uncompressedSize) throw new Refusal('damaged', name, 'more than it declares');
      yield chunk;
    }
  } catch (error) {
    damaged(name, error);
  } finally {
    stream.destroy();
  }
  if (length !== entry.uncompressedSize) throw new Refusal('damaged', name, 'less than it declares');
}

/** What a disk says stays what it is; all else is the content's fault. What a sink throws comes through as it is. */
function damaged(name: string, error: unknown): never {
  if (error instanceof Refusal) throw error;
  const { code = '', message } = error as NodeJS.ErrnoException;
  if (/^E[A-Z]+$/.test(code)) unopened(error);
  throw new Refusal('damaged', name, message);
}
