import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { artefact, openKiosk, type Kiosk } from './kiosk';

/** What is looked at by people before a release: every plate, and the plan in the eight days of Bloody Week. */
describe('what hangs in the kiosk', () => {
  let kiosk: Kiosk;
  beforeAll(async () => {
    kiosk = await openKiosk();
    await kiosk.page.locator('.attract-touch').first().waitFor();
  });
  afterAll(async () => {
    await kiosk?.close();
  });

  it('draws every plate', { timeout: 180_000 }, async () => {
    const plates = await kiosk.page.evaluate(drawPlates, CELL);
    expect(plates.length).toBeGreaterThanOrEqual(44);
    // A plate that was not drawn is one even colour.
    const flat = await Promise.all(plates.map(async ({ id, png }) => ({ id, spread: await spreadOf(decoded(png)) })));
    expect(flat.filter(({ spread }) => spread < 12)).toEqual([]);
    await compose(plates.map(({ png }) => decoded(png)), { columns: 12, width: CELL, height: CELL, file: artefact('contact-sheet') });
  });

  it('shows another plan on every day of the week, and the same ones on the way back', { timeout: 240_000 }, async () => {
    const { page } = kiosk;
    await page.evaluate(() => (location.hash = '#/explore?lang=en&at=1871-05-21&scale=day&aids=calm'));
    await page.reload();
    await page.locator('.ribbon').waitFor();
    const shown = page.locator('.plan-canvas');
    const moment = (day: number) => String(Date.UTC(1871, 4, day));
    const there = new Map<number, Buffer>();
    for (const day of week) there.set(day, await planOn(day));
    await compose([...there.values()], { columns: 4, width: AREA.width / 2, height: AREA.height / 2, file: artefact('map-strip') });
    for (const day of week.slice(1)) expect(await unlike(there.get(day)!, there.get(day - 1)!), `${day} May is another picture than the day before`).toBeGreaterThan(0.01);
    for (const day of [...week].reverse()) expect(await unlike(await planOn(day), there.get(day)!), `${day} May on the way back`).toBeLessThan(0.002);

    async function planOn(day: number): Promise<Buffer> {
      const now = Number((await shown.getAttribute('data-shown')) ?? moment(day));
      if (now !== Number(moment(day))) await page.keyboard.press(now < Number(moment(day)) ? 'ArrowRight' : 'ArrowLeft');
      await page.locator(`.plan-canvas[data-shown="${moment(day)}"]`).waitFor();
      // What was asked for is drawn from the next frame on; after that the plan says when it rests.
      await page.evaluate(() => new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(next))));
      await page.locator('.plan[data-idle="true"]').waitFor();
      return page.screenshot({ clip: AREA, animations: 'disabled' });
    }
  });
});

const CELL = 240;
const week = [21, 22, 23, 24, 25, 26, 27, 28];
/** The plan between the sheet on its left and its own legend, above the ribbon. */
const AREA = { x: 690, y: 40, width: 980, height: 730 };

const decoded = (png: string) => Buffer.from(png, 'base64');

/** Runs in the page: each plate as the walls show it, drawn into a square on paper. */
async function drawPlates(cell: number): Promise<{ id: string; png: string }[]> {
  const exhibit = (await (await fetch('/exhibit/exhibit.en.json')).json()) as { items: { plate: { id: string; src: string }[] } };
  const draw = async ({ id, src }: { id: string; src: string }) => {
    const image = new Image();
    image.src = `/exhibit/${src}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = canvas.height = cell;
    const context = canvas.getContext('2d')!;
    context.fillStyle = '#f2eada';
    context.fillRect(0, 0, cell, cell);
    const scale = (cell - 16) / Math.max(image.naturalWidth, image.naturalHeight);
    const [width, height] = [image.naturalWidth * scale, image.naturalHeight * scale];
    context.drawImage(image, (cell - width) / 2, (cell - height) / 2, width, height);
    return { id, png: canvas.toDataURL().split(',')[1]! };
  };
  const drawn = [];
  for (const plate of exhibit.items.plate) drawn.push(await draw(plate));
  return drawn;
}

/** How far apart the tones of a picture lie: 0 when it is one colour. */
async function spreadOf(picture: Buffer): Promise<number> {
  const { channels } = await sharp(picture).greyscale().stats();
  return channels[0]!.stdev;
}

/** The share of the pixels in which two pictures of one size differ by more than a shade. */
async function unlike(a: Buffer, b: Buffer): Promise<number> {
  const [one, other] = await Promise.all([a, b].map((picture) => sharp(picture).greyscale().raw().toBuffer()));
  let count = 0;
  for (let i = 0; i < one!.length; i += 1) if (Math.abs(one![i]! - other![i]!) > 24) count += 1;
  return count / one!.length;
}

async function compose(pictures: Buffer[], { columns, width, height, file }: { columns: number; width: number; height: number; file: string }) {
  const cells = await Promise.all(pictures.map((picture) => sharp(picture).resize(width, height).toBuffer()));
  const rows = Math.ceil(cells.length / columns);
  await sharp({ create: { width: columns * width, height: rows * height, channels: 3, background: '#f2eada' } })
    .composite(cells.map((input, i) => ({ input, left: (i % columns) * width, top: Math.floor(i / columns) * height })))
    .png().toFile(file);
}
