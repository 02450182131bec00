/** The bench's own origin: the built page, and pictures that are made as they are asked for and then kept in memory. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import sharp from 'sharp';

const types: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.woff2': 'font/woff2', '.webp': 'image/webp', '.jpg': 'image/jpeg' };
const deep = { size: 512, levels: 6, width: 16000, height: 12500 };
const plate = { size: 512, levels: 4, width: 4000, height: 3000 };
/** As many different pictures of a kind: enough that nothing is decoded once for all. */
const VARIANTS = 24;

export interface Origin { url: string; close(): Promise<void> }

export async function serveBench(page: string): Promise<Origin> {
  const pictures = await makePictures();
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url!, 'http://bench').pathname);
    const answer = path.startsWith('/exhibit/') ? pictures(path.slice(9)) : readFile(join(page, path === '/' ? 'index.html' : path));
    answer.then(
      (body) => response.writeHead(200, { 'content-type': types[extname(path)] ?? 'text/html', 'cache-control': 'no-store' }).end(body),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** Drawn lines over noise, as hard to compress and to decode as an engraving. */
const engraving = (seed: number, width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#f2eada', noise: { type: 'gaussian', mean: 150, sigma: 40 } } }).composite([
    { input: Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${Array.from({ length: 40 }, (_, i) => `<path d="M0 ${(i * height) / 40 + (seed % 9)}L${width} ${((i * 7 + seed) % 40) * (height / 40)}" stroke="#16130f" stroke-width="${1 + (i % 3)}"/>`).join('')}</svg>`) },
  ]);

async function makePictures() {
  const many = <T>(make: (seed: number) => Promise<T>, count = VARIANTS) => Promise.all(Array.from({ length: count }, (_, seed) => make(seed)));
  const tiles = await many((seed) => engraving(seed, 512, 512).webp({ quality: 80 }).toBuffer());
  const thumbs = await many((seed) => engraving(seed, 480, 480).webp({ quality: 80 }).toBuffer());
  const whole = await many((seed) => engraving(seed, plate.width, plate.height).jpeg({ quality: 85 }).toBuffer(), 2);
  const screen = await many((seed) => engraving(seed, 2048, 1536).jpeg({ quality: 85 }).toBuffer(), 2);
  const rendition = await engraving(5, 1600, 1250).webp({ quality: 82 }).toBuffer();
  const edges = new Map<string, Promise<Buffer>>();
  const cut = (width: number, height: number, tile: Buffer) => {
    if (width === 512 && height === 512) return Promise.resolve(tile);
    const key = `${width} ${height}`;
    const made = edges.get(key) ?? sharp(tile).extract({ left: 0, top: 0, width, height }).webp({ quality: 80 }).toBuffer();
    edges.set(key, made);
    return made;
  };
  const tile = (name: string) => {
    const [, of, level, column, row] = /^([a-z]+\d*)\/(\d+)\/(\d+)_(\d+)\.webp$/.exec(name) ?? [];
    const { width, height, levels, size } = of === 'deep' ? deep : plate;
    const scale = 2 ** (Number(level) - levels + 1);
    const side = (full: number, index: string) => Math.min(size, Math.ceil(full * scale) - Number(index) * size);
    return cut(side(width, column!), side(height, row!), tiles[(Number(column) * 7 + Number(row) * 3 + Number(level)) % VARIANTS]!);
  };
  return async (path: string): Promise<Buffer> => {
    const [kind, ...rest] = path.split('/');
    const index = Number.parseInt(rest[0] ?? '', 10) || 0;
    if (kind === 'tiles') return tile(rest.join('/'));
    if (kind === 'thumb') return thumbs[index % VARIANTS]!;
    if (kind === 'full') return whole[index % 2]!;
    if (kind === 'rendition') return rendition;
    if (kind === 'screen') return screen[index % 2]!;
    throw new Error(`nothing at ${path}`);
  };
}
