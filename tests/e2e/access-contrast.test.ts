/**
 * Contrast of the words on the plan, measured where they are seen: two pictures, with words and without, tell which pixels
 * are type and halo; of each word the ink is held against what lies around it. The table is kept in `artefacts/contrast.md`.
 * `npm test` looks at one distance, the nightly (`VITRINE_ACCESS=all`) at four.
 */
import { writeFileSync } from 'node:fs';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { artefact, openKiosk, type Kiosk } from './kiosk';

let kiosk: Kiosk;
beforeAll(async () => {
  kiosk = await openKiosk();
  await kiosk.page.locator('.attract-screen').waitFor();
});
afterAll(() => kiosk?.close());

const zooms = process.env.VITRINE_ACCESS === 'all' ? [11, 12.2, 13.6, 14.6] : [11.6];
const modes = { 'as it is': '', 'high contrast': '&aids=contrast+calm' };
/** The plan between the sheet and its legend, above the ribbon. */
const AREA = { left: 640, top: 40, width: 1040, height: 720 };
/** WCAG 1.4.3: words of 24 px are large; with its halo such a word is 27 px high at least. */
const least = ({ height }: Word) => (height >= 27 ? 3 : 4.5);

it('words on the plan stand out from it at every distance', { timeout: 600_000 }, async () => {
  const rows: string[] = [];
  const faint: string[] = [];
  for (const [mode, aids] of Object.entries(modes)) {
    await go(`#/explore?lang=en&at=1871-05-24&scale=day&map=2.345/48.862/12${aids}`, true);
    for (const zoom of zooms) {
      await go(`#/explore?lang=en&at=1871-05-24&scale=day&map=2.345/48.862/${zoom}${aids}`);
      const found = contrasts(await picture(), await withoutWords());
      expect(found.length, `words at ${zoom}`).toBeGreaterThan(2);
      found.sort((a, b) => a.contrast - b.contrast);
      const [worst, middle] = [found[0]!, found[Math.floor(found.length / 2)]!];
      rows.push(`| ${mode} | ${zoom} | ${found.length} | ${worst.contrast.toFixed(1)}:1 | ${middle.contrast.toFixed(1)}:1 |`);
      faint.push(...found.filter((word) => word.contrast < least(word)).map(({ contrast, x, y }) => `${mode}, ${zoom}: ${contrast.toFixed(1)}:1 at ${x}, ${y}`));
    }
  }
  const table = ['| mode | zoom | words | least | median |', '| --- | --: | --: | --: | --: |', ...rows].join('\n');
  console.log(table);
  writeFileSync(artefact('contrast').replace('.png', '.md'), `${table}\n`);
  expect(faint).toEqual([]);
});

async function go(hash: string, anew = false): Promise<void> {
  const { page } = kiosk;
  await page.evaluate((to) => void (location.hash = to), hash);
  if (anew) await page.reload();
  await rest();
}

async function rest(): Promise<void> {
  const { page } = kiosk;
  await page.locator('.plan[data-idle="true"]').waitFor({ timeout: 30_000 });
  await page.evaluate(() => new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(next))));
  await page.locator('.plan[data-idle="true"]').waitFor({ timeout: 30_000 });
}

interface Picture { data: Buffer; width: number; height: number }

async function picture(): Promise<Picture> {
  const shot = await kiosk.page.locator('.plan-canvas canvas').screenshot({ animations: 'disabled', style: '.plan > :not(.plan-canvas), .day-sheet, .ribbon, .imprint { visibility: hidden !important; }' });
  const { data, info } = await sharp(shot).extract(AREA).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}

/** The same without type: its layers are put out and back. The map is found where React keeps it. */
async function withoutWords(): Promise<Picture> {
  const show = (visibility: 'visible' | 'none') => kiosk.page.evaluate((value) => {
    interface Fiber { memoizedState: { memoizedState?: { plan?: { map: Labels } }; next?: Fiber['memoizedState'] } | null; return: Fiber | null }
    interface Labels { getStyle: () => { layers: { id: string; type: string }[] }; setLayoutProperty: (id: string, name: string, value: string) => void }
    const plan = document.querySelector('.plan')!;
    const key = Object.keys(plan).find((name) => name.startsWith('__reactFiber'))!;
    for (let fiber = (plan as unknown as Record<string, Fiber>)[key] ?? null; fiber; fiber = fiber.return) {
      for (let hook = fiber.memoizedState; hook && typeof hook === 'object'; hook = hook.next ?? null) {
        const map = hook.memoizedState?.plan?.map;
        if (!map) continue;
        for (const { id, type } of map.getStyle().layers) if (type === 'symbol') map.setLayoutProperty(id, 'visibility', value);
        return;
      }
    }
    throw new Error('the map is not found');
  }, visibility);
  await show('none');
  await rest();
  const bare = await picture();
  await show('visible');
  await rest();
  return bare;
}

interface Word { x: number; y: number; height: number; contrast: number }

/** Each island of pixels that differ is a word (or a line of it) with its halo: its darkest or lightest twentieth is ink, the middle of the rest its ground. */
function contrasts(words: Picture, bare: Picture): Word[] {
  const { width, height } = words;
  const light = Float32Array.from({ length: width * height }, (_, i) => luminance(words.data, i));
  const differs = Uint8Array.from({ length: width * height }, (_, i) => Number([0, 1, 2].some((c) => Math.abs(words.data[3 * i + c]! - bare.data[3 * i + c]!) > 24)));
  return islands(differs, width, height).filter(({ right, left, bottom, top }) => right - left > 24 && bottom - top > 9 && bottom - top < 60).map(({ left, right, top, bottom }) => {
    const around: number[] = [];
    for (let y = top; y <= bottom; y += 1) for (let x = left; x <= right; x += 1) around.push(light[y * width + x]!);
    around.sort((a, b) => a - b);
    const ground = around[Math.floor(around.length / 2)]!;
    const ink = ground > 0.2 ? around[Math.floor(around.length * 0.04)]! : around[Math.floor(around.length * 0.96)]!;
    return { x: left + AREA.left, y: top + AREA.top, height: bottom - top + 1, contrast: (Math.max(ground, ink) + 0.05) / (Math.min(ground, ink) + 0.05) };
  });
}

interface Island { left: number; right: number; top: number; bottom: number }

/** Pixels within a letter's distance of each other belong together. */
function islands(on: Uint8Array, width: number, height: number): Island[] {
  const NEAR = 7;
  const seen = new Uint8Array(on.length);
  const found: Island[] = [];
  for (let first = 0; first < on.length; first += 1) {
    if (!on[first] || seen[first]) continue;
    const island: Island = { left: width, right: 0, top: height, bottom: 0 };
    const todo = [first];
    seen[first] = 1;
    while (todo.length) {
      const at = todo.pop()!;
      const [x, y] = [at % width, Math.floor(at / width)];
      Object.assign(island, { left: Math.min(island.left, x), right: Math.max(island.right, x), top: Math.min(island.top, y), bottom: Math.max(island.bottom, y) });
      for (let dy = -2; dy <= 2; dy += 1) for (let dx = -NEAR; dx <= NEAR; dx += 1) {
        const [nx, ny] = [x + dx, y + dy];
        const next = ny * width + nx;
        if (nx < 0 || nx >= width || ny < 0 || ny >= height || !on[next] || seen[next]) continue;
        seen[next] = 1;
        todo.push(next);
      }
    }
    found.push(island);
  }
  return found;
}

/** Relative luminance as WCAG defines it. */
function luminance(data: Buffer, i: number): number {
  const [r, g, b] = [0, 1, 2].map((c) => {
    const share = data[3 * i + c]! / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}
