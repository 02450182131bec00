import { createHash } from 'node:crypto';
import { body, type folder, type Found, type Opened } from './handle-files';

type Folder = ReturnType<typeof folder>;

/** The renderer's page with the exhibit's first picture inside, so that something is seen before any script runs. */
export function page(app: Folder, show: Folder): () => Promise<Found | undefined> {
  return async () => {
    const [html, picture] = await Promise.all([text(app, 'index.html'), text(show, 'first-paint.html')]);
    if (html === undefined) return undefined;
    const lang = /lang="([\w-]+)"/.exec(picture ?? '')?.[1];
    const filled = html
      .replace(/(<html lang=")[\w-]*(")/, (all, opening, closing) => (lang ? opening + lang + closing : all))
      .replace(/(<div id="root"[^>]*>)\s*(<\/div>)/, (_all, opening, closing) => opening + (picture ?? '') + closing);
    return { name: 'index.html', open: async () => inMemory(new TextEncoder().encode(filled)) };
  };
}

async function text(from: Folder, name: string): Promise<string | undefined> {
  const found = await from.find([name]).catch(() => undefined);
  if (!found) return undefined;
  const file = await found.open();
  return new TextDecoder().decode((await body(file, 0, Math.min(file.size, 256 * 1024))) as Uint8Array);
}

function inMemory(bytes: Uint8Array): Opened {
  const etag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 16)}"`;
  const read = async (buffer: Uint8Array, position: number) => {
    const part = bytes.subarray(position, position + buffer.length);
    buffer.set(part);
    return part.length;
  };
  const file: Opened = { size: bytes.length, etag, read, close: async () => undefined, again: async () => file };
  return file;
}
