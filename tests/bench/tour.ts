/**
 * A talk and a tour, on the bundled exhibit: what a press of the clicker costs until its stop is seen, at every stop of
 * every tour there and back, beside a page that only exchanges a picture and words, and what a frame of the camera's flight costs, beside the same flights of an empty
 * map. Main-thread CPU, because rendering here is software.
 */
import { resolve } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { serve } from '../../exhibit/serve/serve';
import type { Exhibit } from '../../exhibit/format/exhibit';
import { chromiumFlags, chromiumPath } from './chromium';
import { onMapPage } from './map';
import { rounds, wait } from './rounds';
import { row, type Row } from './row';
import { cpuByStep, type TraceEvent } from './timeline-trace';

const out = resolve(import.meta.dirname, '../../out');
const TOUR = 'seventy-two-days';
const CATEGORIES = ['toplevel', 'blink.user_timing', 'devtools.timeline', 'disabled-by-default-devtools.timeline'];
/** As in `renderer/map/plan.ts`. */
const FLIGHT = { duration: 2_400, curve: 1.2 };
/** Until the plan has made its programs, in the quiet after its first picture. */
const AT_EASE = 4_000;
/** Pixels to a CSS pixel, in flights: to put a picture together costs the processor, too, a tenth of a second here. */
const SMALL = { deviceScaleFactor: 0.25 };
/** A speaker talks meanwhile, far longer; in the first second of it the next stop is made ready. */
const TELLING = 1_500;

export async function benchTour(): Promise<Row[]> {
  const server = await serve({ renderer: resolve(out, 'renderer'), exhibit: resolve(out, 'exhibits/paris-commune-1871') });
  try {
    const exhibit = (await (await fetch(new URL('/exhibit/exhibit.en.json', server.url))).json()) as Exhibit;
    const stops = exhibit.items.tour.find(({ id }) => id === TOUR)!.stops.slice(0, rounds(12, 4));
    const clicks: number[] = [];
    for (const tour of exhibit.items.tour.slice(0, rounds(Infinity, 1)))
      clicks.push(...(await onPage(`${server.url}?present=${tour.id}&lang=en`, '.app:has(.hall-stops) .plan[data-idle="true"]', (page) => turn(page, rounds(tour.stops.length, 4)))));
    const bare = await onPage(`${server.url}exhibit/theme.css`, 'body', (page) => exchange(page, slidesOf(exhibit, stops.length)));
    const flights = await onPage(`${server.url}#/tours?lang=en&tour=${TOUR}/1`, '.plan[data-idle="true"]', (page) => flyOurs(page, stops.length - 1), { viewport: SMALL, before: drawLittle });
    const empty = await onMapPage((url) => onPage(url, 'body', (page) => flyEmpty(page, stops.flatMap(({ map }) => map ?? [])), { viewport: SMALL, before: drawLittle }));
    return [
      row({ task: 'a stop by clicker, until it is seen', unit: 'ms CPU', values: clicks, aim: '<= 100 worst', reference: { name: 'bare page', values: bare } }),
      row({ task: 'a frame of the flight between two stops', unit: 'ms CPU', values: flights, aim: '<= 8 median, 16 p95', reference: { name: 'empty MapLibre', values: empty } }),
    ];
  } finally {
    await server.close();
  }
}

async function onPage<T>(url: string, ready: string, use: (page: Page) => Promise<T>, { viewport = {}, before }: { viewport?: { deviceScaleFactor?: number }; before?: () => void } = {}): Promise<T> {
  const browser: Browser = await chromium.launch({ executablePath: chromiumPath(), args: chromiumFlags });
  try {
    const page = await browser.newPage({ viewport: { width: 1920, height: 1080 }, ...viewport });
    if (before) await page.addInitScript(before);
    page.setDefaultTimeout(120_000);
    await page.goto(url);
    await page.locator(ready).first().waitFor({ state: 'attached' });
    await wait(AT_EASE);
    return await use(page);
  } finally {
    await browser.close();
  }
}

/**
 * Runs in the page. Every drawing call is made, and draws no more than a triangle: without a graphics card the drawing holds the next frame back,
 * and the main thread, whose work is the same, would have what belongs to ten frames in one.
 */
function drawLittle() {
  const { prototype } = WebGL2RenderingContext;
  const { drawElements, drawArrays } = prototype;
  prototype.drawElements = function (mode, count, ...rest) {
    drawElements.call(this, mode, Math.min(count, 3), ...rest);
  };
  prototype.drawArrays = function (mode, first, count) {
    drawArrays.call(this, mode, first, Math.min(count, 3));
  };
}

async function traced(page: Page, act: () => Promise<void>): Promise<TraceEvent[]> {
  const browser = page.context().browser()!;
  await browser.startTracing(page, { categories: CATEGORIES });
  await act();
  return (JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] }).traceEvents;
}

/** From the key to the second frame after it, on to the last of so many stops and back to the first; what lies between two presses does not count. */
async function turn(page: Page, stops: number): Promise<number[]> {
  const there = Array.from({ length: stops - 1 }, (_, n) => ({ key: 'PageDown', to: n + 2 }));
  const back = there.map((_, n) => ({ key: 'PageUp', to: stops - 1 - n }));
  const events = await traced(page, async () => {
    for (const [n, { key, to }] of [...there, ...back].entries()) {
      const at = await page.evaluate(press, { n, key });
      if (at !== String(to)) throw new Error(`${key} led to stop ${at} and not to ${to}.`);
      await wait(TELLING);
    }
  });
  return everySecond(cpuByStep(events, 'stop'));
}

/** Runs in the page. In a task of its own: what began before the first mark would not be counted. */
async function press({ n, key }: { n: number; key: string }): Promise<string | null | undefined> {
  performance.mark(`stop:${2 * n}`);
  await new Promise((resolve) => setTimeout(resolve));
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  for (let frame = 0; frame < 2; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
  await new Promise((resolve) => setTimeout(resolve));
  performance.mark(`stop:${2 * n + 1}`);
  return document.querySelector('.hall-stops [aria-current]')?.textContent;
}

interface BareSlide { src: string; headline: string; html: string }

function slidesOf({ items }: Exhibit, count: number): BareSlide[] {
  const plates = items.plate.filter(({ media }) => media === 'image');
  return items.tour.find(({ id }) => id === TOUR)!.stops.slice(0, count).map(({ headline, html }, n) => ({
    headline: headline.join(' '), html, src: `/exhibit/${plates[n % plates.length]!.thumbs.find(({ width }) => width >= 900)?.src}`,
  }));
}

async function exchange(page: Page, slides: BareSlide[]): Promise<number[]> {
  const events = await traced(page, async () => {
    for (let n = 0; n < slides.length; n += 1) {
      await page.evaluate(showBare, { n, slide: slides[n]! });
      await wait(TELLING / 4);
    }
  });
  return everySecond(cpuByStep(events, 'stop'));
}

/** Runs in the page: what one would write first. */
async function showBare({ n, slide }: { n: number; slide: BareSlide }): Promise<void> {
  performance.mark(`stop:${2 * n}`);
  await new Promise((resolve) => setTimeout(resolve));
  document.body.innerHTML = `<img width="810" height="1080"><h1>${slide.headline}</h1>${slide.html}`;
  document.querySelector('img')!.src = slide.src;
  for (let frame = 0; frame < 2; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
  await new Promise((resolve) => setTimeout(resolve));
  performance.mark(`stop:${2 * n + 1}`);
}

const everySecond = (values: number[]) => values.filter((_, n) => n % 2 === 0);

/** Every frame of every flight; the pauses between two flights do not count. */
async function flyOurs(page: Page, count: number): Promise<number[]> {
  const pauses = new Set<number>();
  const events = await traced(page, async () => {
    for (let n = 0, frame = 0; n < count; n += 1) {
      frame = await page.evaluate(flight, { frame, duration: FLIGHT.duration });
      pauses.add(frame - 1);
      await page.locator('.plan[data-idle="true"]').waitFor({ state: 'attached' });
    }
  });
  return cpuByStep(events, 'frame').filter((_, n) => !pauses.has(n));
}

/** Runs in the page: the key, and a mark at each frame until the camera has arrived. */
async function flight({ frame, duration }: { frame: number; duration: number }): Promise<number> {
  let n = frame;
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'PageDown', bubbles: true, cancelable: true }));
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  const end = performance.now() + duration;
  while (performance.now() < end) {
    performance.mark(`frame:${n++}`);
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  return n;
}

async function flyEmpty(page: Page, cameras: { lon: number; lat: number; zoom: number }[]): Promise<number[]> {
  await page.waitForFunction('window.mapBench');
  let pauses: number[] = [];
  const events = await traced(page, async () => {
    pauses = await page.evaluate(
      ([all, how]) => (globalThis as unknown as { mapBench: { fly: (...words: unknown[]) => Promise<number[]> } }).mapBench.fly(all, how),
      [cameras, FLIGHT] as const,
    );
  });
  return cpuByStep(events, 'frame').filter((_, n) => !pauses.includes(n));
}
