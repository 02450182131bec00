import { mkdir, mkdtemp, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { request as ask } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createHandler, type Handler } from '../../../exhibit/serve/handle';
import { serve } from '../../../exhibit/serve/serve';

let root: string;
let handle: Handler;
const film = Uint8Array.from({ length: 700_000 }, (_each, n) => n % 251);
const options = () => ({ renderer: join(root, 'renderer'), exhibit: join(root, 'exhibit') });

const put = async (path: string, content: string | Uint8Array) => {
  await mkdir(dirname(join(root, path)), { recursive: true });
  await writeFile(join(root, path), content);
};

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'vitrine-handle-'));
  await put('secret.txt', 'not for visitors');
  await put('renderer/index.html', '<!doctype html><body><div id="root"></div></body>');
  await put('renderer/assets/App-B3kd92_x.js', 'export {}');
  await put('renderer/assets/plain.css', 'body{}');
  await put('exhibit/exhibit.en.json', '{"format":1}');
  await put('exhibit/exhibit.fr.json', '{"format":1}');
  await put('exhibit/readings/event-0.en.json', '{"whole":1}');
  await put('exhibit/school/exhibit.en.json', '{"format":1,"school":true}');
  await put('exhibit/school/readings/event-0.en.json', '{"school":1}');
  await put('exhibit/first-paint.html', '<main class="attract">$& 72</main>');
  await put('exhibit/media/press.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>');
  await put('exhibit/media/caf\u00e9 1.jpg', 'jpeg');
  await put('exhibit/media/film.mp4', film);
  await put('exhibit/media/empty.vtt', '');
  await symlink(join(root, 'secret.txt'), join(root, 'exhibit/media/link.txt'));
  await symlink(root, join(root, 'exhibit/up'));
  handle = createHandler(options());
});
afterAll(() => rm(root, { recursive: true, force: true }));

const get = (path: string, init?: RequestInit) => handle(new Request(`vitrine://app${path}`, init));
const range = (value: string, more = {}) => get('/exhibit/media/film.mp4', { headers: { range: value, ...more } });

describe('what a page can ask for', () => {
  it('finds the renderer, its bundles and the compiled exhibit', async () => {
    expect((await get('/assets/App-B3kd92_x.js')).status).toBe(200);
    expect(await (await get('/exhibit/exhibit.en.json')).json()).toEqual({ format: 1 });
  });

  it('fills the root of the page with the first picture, taken literally', async () => {
    expect(await (await get('/')).text()).toContain('<div id="root"><main class="attract">$& 72</main></div>');
    expect(await (await get('/#/explore?at=1871-03-18')).text()).toContain('attract');
  });

  it('shows a school what is for schools, when the host or the address says so, and never more than that', async () => {
    let screening: 'full' | 'school' = 'full';
    const kiosk = createHandler({ ...options(), screening: () => screening });
    const ask = async (path: string) => kiosk(new Request(`vitrine://app/exhibit/${path}`));
    const school = { format: 1, school: true };
    expect(await (await ask('exhibit.en.json')).json()).toEqual({ format: 1 });
    expect(await (await ask('exhibit.en.json?screening=school')).json()).toEqual(school);
    expect(await (await ask('readings/event-0.en.json?screening=school')).json()).toEqual({ school: 1 });
    screening = 'school';
    expect(await (await ask('exhibit.en.json?screening=full')).json()).toEqual(school);
    expect(await (await ask('readings/event-0.en.json')).json()).toEqual({ school: 1 });
    expect((await ask('media/press.svg')).status).toBe(200);
    // What was not made for schools is not there for them.
    expect((await ask('exhibit.fr.json')).status).toBe(404);
  });

  it('serves the page when nothing is compiled yet', async () => {
    const bare = createHandler({ ...options(), exhibit: join(root, 'nowhere') });
    expect(await (await bare(new Request('vitrine://app/'))).text()).toContain('<div id="root"></div>');
    expect((await bare(new Request('vitrine://app/exhibit/exhibit.en.json'))).status).toBe(404);
  });

  it('finds a name with accents in either spelling', async () => {
    for (const name of ['caf\u00e9', 'cafe\u0301']) expect((await get(`/exhibit/media/${encodeURIComponent(name)}%201.jpg`)).status).toBe(200);
  });

  it.each([
    ['a climb, normalised by the address', '/../../secret.txt'],
    ['an encoded climb, normalised too', '/%2e%2e/%2e%2e/secret.txt'],
    ['a climb behind an encoded slash', '/..%2fsecret.txt'],
    ['a climb below the exhibit', '/exhibit/..%2f..%2fsecret.txt'],
    ['a climb behind a backslash', '/..%5c..%5cwin.ini'],
    ['a double slash', '//etc/passwd'],
    ['a twice encoded dot', '/%252e%252e/secret.txt'],
    ['a drive letter', '/C:/secret.txt'],
    ['an NTFS stream', '/exhibit/exhibit.en.json::$DATA'],
    ['a device name', '/exhibit/con.png'],
    ['a trailing dot', '/exhibit/exhibit.en.json.'],
    ['a trailing slash', '/exhibit/exhibit.en.json/'],
    ['a folder', '/exhibit/media'],
    ['a folder with its slash', '/exhibit/media/'],
    ['an empty segment', '/exhibit//media/film.mp4'],
    ['a dot segment, encoded', '/exhibit/media/%2e%2fpress.svg'],
    ['a symbolic link to a file', '/exhibit/media/link.txt'],
    ['a symbolic link to a folder', '/exhibit/up/secret.txt'],
    ['a NUL', '/exhibit/media/film.mp4%00.png'],
    ['another case', '/exhibit/media/FILM.mp4'],
    ['a property of every object', '/exhibit/__proto__'],
  ])('does not find %s', async (_what, path) => {
    const answer = await get(path);
    expect(answer.status).toBe(404);
    expect(await answer.text()).toBe('');
  });

  it.each(['/%', '/exhibit/%E0%A4%A'])('calls %s a bad request', async (path) => {
    expect((await get(path)).status).toBe(400);
  });

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('refuses %s', async (method) => {
    const answer = await get('/', { method });
    expect(answer.status).toBe(405);
    expect(answer.headers.get('allow')).toBe('GET, HEAD');
  });

  it('answers HEAD with the length and no body', async () => {
    const answer = await get('/exhibit/media/film.mp4', { method: 'HEAD' });
    expect(answer.headers.get('content-length')).toBe('700000');
    expect(answer.body).toBeNull();
  });
});

describe('headers', () => {
  it.each(['/', '/exhibit/exhibit.en.json', '/nothing', '/%'])('carries the policy on %s', async (path) => {
    const { headers } = await get(path);
    const policy = headers.get('content-security-policy')!;
    expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self';");
    expect(policy).not.toContain('unsafe');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('shuts a drawing in a sandbox', async () => {
    const { headers } = await get('/exhibit/media/press.svg');
    expect(headers.get('content-type')).toBe('image/svg+xml');
    expect(headers.get('content-security-policy')).toMatch(/; sandbox$/);
    expect(headers.get('content-security-policy')).not.toContain('script-src');
  });

  it('keeps a bundle for ever and asks again for everything else', async () => {
    expect((await get('/assets/App-B3kd92_x.js')).headers.get('cache-control')).toContain('immutable');
    for (const path of ['/', '/assets/plain.css', '/exhibit/exhibit.en.json']) expect((await get(path)).headers.get('cache-control')).toBe('no-cache');
  });

  it('answers 304 until the file changes', async () => {
    const etag = (await get('/exhibit/exhibit.en.json')).headers.get('etag')!;
    const again = () => get('/exhibit/exhibit.en.json', { headers: { 'if-none-match': `"other", W/${etag}` } });
    expect((await again()).status).toBe(304);
    await utimes(join(root, 'exhibit/exhibit.en.json'), 1, 1);
    expect((await again()).status).toBe(200);
  });
});

describe('ranges', () => {
  it.each([
    ['bytes=0-0', 0, 1],
    ['bytes=100-299', 100, 300],
    ['bytes=300000-', 300_000, 700_000],
    ['bytes=-1000', 699_000, 700_000],
    ['bytes=-9999999', 0, 700_000],
    ['bytes=699999-800000', 699_999, 700_000],
  ])('%s', async (asked, start, end) => {
    const answer = await range(asked);
    expect(answer.status).toBe(206);
    expect(answer.headers.get('content-range')).toBe(`bytes ${start}-${end - 1}/700000`);
    expect(answer.headers.get('content-length')).toBe(String(end - start));
    expect(Buffer.compare(Buffer.from(await answer.arrayBuffer()), film.subarray(start, end))).toBe(0);
  });

  it.each(['bytes=700000-', 'bytes=800000-900000', 'bytes=-0'])('%s cannot be satisfied', async (asked) => {
    const answer = await range(asked);
    expect(answer.status).toBe(416);
    expect(answer.headers.get('content-range')).toBe('bytes */700000');
  });

  it('has nothing to give of an empty file', async () => {
    expect((await get('/exhibit/media/empty.vtt', { headers: { range: 'bytes=0-' } })).status).toBe(416);
  });

  it.each(['bytes=5-2', 'bytes=-', 'bytes=a-b', 'lines=0-1', 'bytes=0-1,4-5'])('%s is answered with the whole file', async (asked) => {
    const answer = await range(asked);
    expect(answer.status).toBe(200);
    expect((await answer.arrayBuffer()).byteLength).toBe(700_000);
  });

  it('gives the whole file when the part is of another version', async () => {
    const etag = (await range('bytes=0-1')).headers.get('etag')!;
    expect((await range('bytes=0-1', { 'if-range': '"old"' })).status).toBe(200);
    expect((await range('bytes=0-1', { 'if-range': etag })).status).toBe(206);
  });

  it('survives a player that stops in the middle', async () => {
    const reader = (await range('bytes=0-')).body!.getReader();
    await reader.read();
    await reader.cancel();
    expect((await range('bytes=0-1')).status).toBe(206);
  });
});

describe('as a web page', () => {
  it('serves the same over loopback and stops when asked to', async () => {
    const { url, close } = await serve(options());
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
    const part = await fetch(`${url}exhibit/media/film.mp4`, { headers: { range: 'bytes=10-12' } });
    expect([part.status, [...new Uint8Array(await part.arrayBuffer())]]).toEqual([206, [10, 11, 12]]);
    expect((await (await fetch(`${url}exhibit/media/film.mp4`)).arrayBuffer()).byteLength).toBe(700_000);
    expect((await fetch(url, { method: 'POST', body: 'x' })).status).toBe(405);
    await close();
    await expect(fetch(url)).rejects.toThrow();
  });

  it('knows no host but the loopback ones, and no path that is an address', async () => {
    const { url, close } = await serve(options());
    const status = (host: string, path = '/') =>
      new Promise((resolve, reject) => ask(url, { path, headers: { host } }, (answer) => resolve(answer.resume().statusCode)).on('error', reject).end());
    expect(await status('museum.example')).toBe(421);
    expect(await status('127.0.0.1.museum.example')).toBe(421);
    expect(await status('localhost')).toBe(200);
    expect(await status('localhost', '//museum.example/secret.txt')).toBe(404);
    expect(await status('localhost', 'http://museum.example/')).toBe(400);
    await close();
  });
});
