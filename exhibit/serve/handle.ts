import { range } from './handle-range';
import { headersFor } from './handle-headers';
import { body, folder, type Found } from './handle-files';
import { page } from './handle-page';
import { isScreened, schoolFolder, type Screening } from '../compile/screening-files';

export interface HandlerOptions {
  /** The built renderer: `index.html` and `assets/`. */
  renderer: string;
  /** The compiled exhibit, answered under `/exhibit/`. */
  exhibit: string;
  /** Replaces the Content-Security-Policy of every answer but drawings. */
  csp?: string;
  /** Who is being shown the exhibit, asked at every answer. An address may ask for `?screening=school` itself, never for more. */
  screening?: () => Screening;
}

export type Handler = (request: Request) => Promise<Response>;

/** The one origin of the kiosk: `/` and `/assets/…` are the renderer, `/exhibit/…` is the compiled exhibit. */
export function createHandler({ renderer, exhibit, csp, screening = () => 'full' }: HandlerOptions): Handler {
  const app = folder(renderer);
  const show = folder(exhibit);
  const index = page(app, show);

  async function find(path: string[], query: URLSearchParams): Promise<Found | undefined> {
    const [first, ...rest] = path;
    // Where a school showing is missing there is nothing, and never the whole exhibit.
    const school = isScreened(rest) && (screening() === 'school' || query.get('screening') === 'school');
    if (first === 'exhibit') return show.find(school ? [schoolFolder, ...rest] : rest);
    return path.length === 1 && (first === '' || first === 'index.html') ? index() : app.find(path);
  }

  return async (request) => {
    const empty = (status: number, more: Record<string, string> = {}) =>
      new Response(null, { status, headers: { ...headersFor('', csp), ...more } });
    try {
      if (request.method !== 'GET' && request.method !== 'HEAD') return empty(405, { allow: 'GET, HEAD' });
      const path = segments(request.url);
      if (!path) return empty(400);
      const found = await find(path, new URL(request.url).searchParams);
      return found ? await answer(request, found, csp) : empty(404);
    } catch (error) {
      // A file that went away between the look and the reading; anything else is a bug and belongs in the log.
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') console.error('handle', request.url, error);
      return empty((error as NodeJS.ErrnoException).code === 'ENOENT' ? 404 : 500);
    }
  };
}

/** The decoded segments of the address, or nothing when it cannot be decoded. Decoded once: `%252e` stays what it is. */
function segments(url: string): string[] | undefined {
  try {
    return new URL(url).pathname.slice(1).split('/').map(decodeURIComponent);
  } catch {
    return undefined;
  }
}

async function answer(request: Request, found: Found, csp?: string): Promise<Response> {
  const file = await found.open();
  const headers: Record<string, string> = { ...headersFor(found.name, csp), etag: file.etag, 'cache-control': cacheFor(found) };
  const close = async (status: number, more: Record<string, string> = {}) => {
    await file.close();
    return new Response(null, { status, headers: { ...headers, ...more } });
  };
  if (matches(request.headers.get('if-none-match'), file.etag)) return close(304);

  const part = range(request, file);
  if (part === 'unsatisfiable') return close(416, { 'content-range': `bytes */${file.size}` });
  const { start, end } = part ?? { start: 0, end: file.size };
  headers['content-length'] = String(end - start);
  if (part) headers['content-range'] = `bytes ${start}-${end - 1}/${file.size}`;
  const status = part ? 206 : 200;
  if (request.method === 'HEAD') return close(status);
  return new Response(await body(file, start, end), { status, headers });
}

const matches = (asked: string | null, etag: string) => !!asked && asked.split(',').some((one) => one.trim().replace(/^W\//, '') === etag);

/** Bundles carry their hash in their name (`App-B3kd92_x.js`); everything else is asked about again. */
const cacheFor = ({ name, hashed }: Found) =>
  hashed && /-[\w-]{8}\.\w+$/.test(name) ? 'public, max-age=31536000, immutable' : 'no-cache';
