import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makePicture } from '../../../exhibit/pictures/pictures';
import { viewBox, withoutVariables } from '../../../exhibit/pictures/pictures-drawing';

let out: string;
beforeEach(async () => {
  out = await mkdtemp(join(tmpdir(), 'vitrine-pictures-'));
});
afterEach(() => rm(out, { recursive: true, force: true }));

const photograph = async (width: number, height: number, orientation = 1) => {
  const file = join(out, 'photograph.jpg');
  await sharp({ create: { width, height, channels: 3, background: '#804020' } }).jpeg().withMetadata({ orientation }).toFile(file);
  return file;
};
const pixel = async (file: string, left: number, top: number) =>
  [...(await sharp(join(out, file)).ensureAlpha().extract({ left, top, width: 1, height: 1 }).raw().toBuffer())];

describe('photographs', () => {
  it('have thumbnails no wider than themselves, ascending', async () => {
    const { width, height, thumbs, tiles } = await makePicture(await photograph(1200, 800), { out, id: 'a', deep: true });
    expect([width, height, tiles]).toEqual([1200, 800, undefined]);
    expect(thumbs).toEqual([240, 480, 960, 1200].map((one) => ({ width: one, src: `thumbs/a/${one}.webp` })));
    expect(await sharp(join(out, 'thumbs/a/480.webp')).metadata()).toMatchObject({ format: 'webp', width: 480, height: 320 });
  });

  it('stand upright as the camera was held', async () => {
    const { width, height } = await makePicture(await photograph(600, 300, 6), { out, id: 'a', deep: false });
    expect([width, height]).toEqual([300, 600]);
    expect(await sharp(join(out, 'thumbs/a/240.webp')).metadata()).toMatchObject({ width: 240, height: 480 });
  });

  it('are cut into tiles beyond 2048 pixels, level 0 being one tile and each level twice as large', async () => {
    const { tiles } = await makePicture(await photograph(2600, 1300), { out, id: 'a', deep: true });
    expect(tiles).toEqual({ size: 512, levels: 4, width: 2600, height: 1300, path: 'tiles/a' });
    expect((await readdir(join(out, 'tiles/a'))).sort()).toEqual(['0', '1', '2', '3']);
    expect(await readdir(join(out, 'tiles/a/0'))).toEqual(['0_0.webp']);
    expect(await sharp(join(out, 'tiles/a/0/0_0.webp')).metadata()).toMatchObject({ width: 325, height: 163 });
    expect(await readdir(join(out, 'tiles/a/3'))).toHaveLength(6 * 3);
    expect(await sharp(join(out, 'tiles/a/3/5_2.webp')).metadata()).toMatchObject({ width: 2600 - 5 * 512, height: 1300 - 2 * 512 });
  });

  it('are not cut when they do not hang on the wall', async () => {
    expect(await makePicture(await photograph(2600, 1300), { out, id: 'a', deep: false })).not.toHaveProperty('tiles');
  });
});

describe('drawings', () => {
  const drawing = async (body: string) => {
    const file = join(out, 'drawing.svg');
    await writeFile(file, `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 -10 100 50">${body}</svg>`);
    return file;
  };

  it('have every thumbnail, in the colours that a browser would show', async () => {
    const file = await drawing('<style>:root{--ink:#0000ff}</style><path fill="var(--ink,#111)" d="M0 -10h50v50h-50z"/><path fill="var(--red, #C8201A)" d="M50 -10h50v50h-50z"/>');
    const picture = await makePicture(file, { out, id: 'd', deep: false });
    expect([picture.width, picture.height]).toEqual([100, 50]);
    expect(picture.thumbs.map(({ width }) => width)).toEqual([240, 480, 960, 1600]);
    expect(await pixel('thumbs/d/480.webp', 100, 100)).toEqual([0, 0, 255, 255]);
    expect(await pixel('thumbs/d/480.webp', 400, 100)).toEqual([0xc8, 0x20, 0x1a, 255]);
  });

  it('are cut as if they had 22 megapixels, whatever their view box', async () => {
    const { tiles } = await makePicture(await drawing('<path d="M0 0h9v9z"/>'), { out, id: 'd', deep: true });
    expect(tiles!.width / tiles!.height).toBeCloseTo(2, 2);
    expect(tiles!.width * tiles!.height).toBeGreaterThan(22e6);
    expect(tiles!.width * tiles!.height).toBeLessThan(23e6);
  });

  it.each([
    ['var(--a, #fff)', '#fff'],
    ['var(--a,var(--b, #123))', '#123'],
    ['var(--a, rgb(1, 2, 3))', 'rgb(1, 2, 3)'],
    ['var(--a)', 'none'],
  ])('%s without a value is %s', (written, drawn) => {
    expect(withoutVariables(`<path fill="${written}"/>`)).toBe(`<path fill="${drawn}"/>`);
  });

  it('do not go round in a circle of variables', () => {
    expect(withoutVariables('<style>:root{--a:var(--b);--b:var(--a)}</style><path fill="var(--a)"/>')).toContain('<path');
  });

  it.each([
    ['<svg viewBox="0 0 10 20">', { width: 10, height: 20 }],
    ["<svg viewBox='0,-5,10.5,20'>", { width: 10.5, height: 20 }],
    ['<svg width="30px" height="40">', { width: 30, height: 40 }],
    ['<svg>', undefined],
  ])('%s measures %o', (svg, size) => {
    expect(viewBox(svg)).toEqual(size);
  });
});
