/**
 * The gallery beside its peers, in one run on one machine: a wall of 500 plates and a plain lazy grid, a plate of 12
 * megapixels and PhotoSwipe, a plate of 200 megapixels and OpenSeadragon with both drawers that work without a GPU.
 */
import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import { chromiumPath } from './chromium';
import type { Tasks } from './gallery-page/page';
import { serveBench, type Origin } from './gallery-server';
import { traced } from './gallery-trace';
import { family, memoryOf } from './processes';
import { rounds as times } from './rounds';
import { row, type Row } from './row';

/** Software compositing, as on a kiosk without a GPU. */
const flags = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking', '--disable-component-update'];
const ROUNDS = times(5, 2);

export async function benchGallery(): Promise<Row[]> {
  const origin = await serveBench(await buildPage());
  try {
    return [...(await walls(origin)), ...(await opening(origin)), ...(await deep(origin))];
  } finally {
    await origin.close();
  }
}

async function walls(origin: Origin): Promise<Row[]> {
  const ours = await rounds(origin, 'wall', []);
  const grid = await rounds(origin, 'lazyGrid', []);
  const beside = (values: number[]) => ({ name: 'plain lazy grid', values });
  const pick = (all: typeof ours, name: 'first' | 'stable') => all.results.map((result) => result[name]);
  return [
    row({ task: 'wall of 500, first frame', unit: 'ms', values: pick(ours, 'first'), aim: '<= 50', reference: beside(pick(grid, 'first')) }),
    row({ task: 'wall of 500, pictures there', unit: 'ms', values: pick(ours, 'stable'), reference: beside(pick(grid, 'stable')) }),
    row({ task: 'wall of 500, CPU a scroll step', unit: 'ms', values: ours.steps, aim: '<= 2.5', reference: beside(grid.steps) }),
  ];
}

async function opening(origin: Origin): Promise<Row[]> {
  const take = (name: 'openOurs' | 'openPhotoSwipe', ...more: unknown[]) => inPage(origin, async (page) => {
    const values: number[] = [];
    for (let turn = 0; turn < times(12, 4); turn += 1) values.push(await call(page, name, [turn, ...more]) as number);
    // The first two pay for the page's own start.
    return values.slice(2);
  });
  const ours = { task: '12 MP plate, opens sharp', unit: 'ms', values: await take('openOurs'), aim: '<= 120' };
  return [
    row({ ...ours, reference: { name: 'PhotoSwipe, whole file', values: await take('openPhotoSwipe', 'full') } }),
    row({ ...ours, reference: { name: 'PhotoSwipe, 2048 px', values: await take('openPhotoSwipe', 'screen') } }),
  ];
}

async function deep(origin: Origin): Promise<Row[]> {
  const rows: Row[] = [];
  for (const move of ['pan', 'zoom'] as const) {
    const ours = await rounds(origin, 'deepOurs', [move]);
    for (const drawer of ['canvas', 'html'] as const) {
      const theirs = await rounds(origin, 'deepSeadragon', [move, drawer]);
      const beside = (values: number[]) => ({ name: `OpenSeadragon ${drawer}`, values });
      const pick = (all: typeof ours, name: 'first' | 'complete') => all.results.map((result) => result[name]);
      if (move === 'pan')
        rows.push(
          row({ task: '200 MP plate, first paint', unit: 'ms', values: pick(ours, 'first'), aim: '<= 80', reference: beside(pick(theirs, 'first')) }),
          row({ task: '200 MP plate, complete', unit: 'ms', values: pick(ours, 'complete'), aim: '<= 200', reference: beside(pick(theirs, 'complete')) }),
          row({ task: '200 MP plate, peak PSS', unit: 'MB', values: ours.memory, aim: '<= 750', reference: beside(theirs.memory) }),
        );
      rows.push(row({ task: `200 MP plate, CPU a ${move} step`, unit: 'ms', values: ours.steps, aim: '<= 3', reference: beside(theirs.steps) }));
    }
  }
  return rows;
}

type Traced = 'wall' | 'lazyGrid' | 'deepOurs' | 'deepSeadragon';

/** Every round in a fresh browser: nothing is decoded, compiled or cached yet. */
async function rounds<N extends Traced>(origin: Origin, name: N, parameters: unknown[]) {
  const results: Awaited<ReturnType<Tasks[N]>>[] = [];
  const steps: number[] = [];
  const memory: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    await inPage(origin, async (page) => {
      const watch = watchMemory();
      const session = await page.context().newCDPSession(page);
      const run = await traced(session, () => call(page, name, parameters));
      results.push(run.result as Awaited<ReturnType<Tasks[N]>>);
      steps.push(...run.steps);
      memory.push(watch());
    });
  }
  return { results, steps, memory };
}

const call = (page: Page, name: keyof Tasks, parameters: unknown[]) =>
  page.evaluate(([task, values]) => (window.bench[task] as (...all: unknown[]) => unknown)(...values), [name, parameters] as const);

async function inPage<T>(origin: Origin, work: (page: Page) => Promise<T>): Promise<T> {
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: flags });
  try {
    const page = await browser.newPage({ viewport: { width: 1920, height: 1080 } });
    await page.goto(origin.url);
    await page.waitForFunction(() => !!window.bench);
    return await work(page);
  } finally {
    await browser.close();
  }
}

/** Proportional memory of the browser's processes together, at its peak. */
function watchMemory(): () => number {
  let peak = 0;
  const look = () => {
    peak = Math.max(peak, memoryOf(family(process.pid).slice(1)).pss);
  };
  const timer = setInterval(look, 200);
  return () => {
    clearInterval(timer);
    look();
    return peak;
  };
}

async function buildPage(): Promise<string> {
  const outDir = resolve(import.meta.dirname, '../../.cache/bench-gallery');
  await build({ configFile: false, logLevel: 'error', root: resolve(import.meta.dirname, 'gallery-page'), publicDir: false, plugins: [react()], build: { outDir, emptyOutDir: true, target: 'chrome114' } });
  return outDir;
}
