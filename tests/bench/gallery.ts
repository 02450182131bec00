/**
 * The gallery beside its peers, in one run on one machine: a wall of 500 plates and a plain lazy grid, a plate of 12
 * megapixels and PhotoSwipe, a plate of 200 megapixels and OpenSeadragon with both drawers that work without a GPU.
 */
import { existsSync } from 'node:fs';
import { readFile, readdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { chromium, type Browser, type Page } from 'playwright-core';
import { build } from 'vite';
import type { Tasks } from './gallery-page/page';
import { serveBench, type Origin } from './gallery-server';
import { traced } from './gallery-trace';

export interface Row { task: string; n: number; median: number; p95: number; unit: string; reference?: string; ratio?: number }

/** Software compositing, as on a kiosk without a GPU. */
const flags = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking', '--disable-component-update'];
const browsers = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const ROUNDS = 5;

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
  const pick = (all: typeof ours, name: 'first' | 'stable') => all.results.map((result) => result[name]);
  return [
    row('wall of 500, first frame', pick(ours, 'first'), 'ms', { 'lazy grid': pick(grid, 'first') }),
    row('wall of 500, pictures there', pick(ours, 'stable'), 'ms', { 'lazy grid': pick(grid, 'stable') }),
    row('wall of 500, CPU a scroll step', ours.steps, 'ms', { 'lazy grid': grid.steps }),
  ];
}

async function opening(origin: Origin): Promise<Row[]> {
  const take = (name: 'openOurs' | 'openPhotoSwipe', ...more: unknown[]) => inPage(origin, async (page) => {
    const times: number[] = [];
    for (let turn = 0; turn < 12; turn += 1) times.push(await call(page, name, [turn, ...more]) as number);
    return times.slice(2);
  });
  const ours = await take('openOurs');
  return [
    row('12 MP plate, opens sharp', ours, 'ms', { 'PhotoSwipe, whole file': await take('openPhotoSwipe', 'full') }),
    row('12 MP plate, opens sharp', ours, 'ms', { 'PhotoSwipe, 2048 px': await take('openPhotoSwipe', 'screen') }),
  ];
}

async function deep(origin: Origin): Promise<Row[]> {
  const rows: Row[] = [];
  for (const move of ['pan', 'zoom'] as const) {
    const ours = await rounds(origin, 'deepOurs', [move]);
    for (const drawer of ['canvas', 'html'] as const) {
      const theirs = await rounds(origin, 'deepSeadragon', [move, drawer]);
      const name = `OpenSeadragon ${drawer}`;
      if (move === 'pan') {
        rows.push(row('200 MP plate, first paint', ours.results.map(({ first }) => first), 'ms', { [name]: theirs.results.map(({ first }) => first) }));
        rows.push(row('200 MP plate, complete', ours.results.map(({ complete }) => complete), 'ms', { [name]: theirs.results.map(({ complete }) => complete) }));
        rows.push(row('200 MP plate, peak memory (PSS)', ours.memory, 'MB', { [name]: theirs.memory }));
      }
      rows.push(row(`200 MP plate, CPU a ${move} step`, ours.steps, 'ms', { [name]: theirs.steps }));
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
  for (let round = 0; round < ROUNDS; round += 1)
    await inPage(origin, async (page, browser) => {
      const watch = watchMemory(browser);
      const session = await page.context().newCDPSession(page);
      const run = await traced(session, () => call(page, name, parameters));
      results.push(run.result as Awaited<ReturnType<Tasks[N]>>);
      steps.push(...run.steps);
      const peak = await watch();
      if (peak) memory.push(peak);
    });
  return { results, steps, memory };
}

const call = (page: Page, name: keyof Tasks, parameters: unknown[]) =>
  page.evaluate(([task, values]) => (window.bench[task] as (...all: unknown[]) => unknown)(...values), [name, parameters] as const);

async function inPage<T>(origin: Origin, work: (page: Page, browser: Browser) => Promise<T>): Promise<T> {
  const executablePath = process.env.VITRINE_CHROMIUM ?? browsers.find(existsSync);
  if (!executablePath) throw new Error('The gallery bench needs Chromium: install it, or name it in VITRINE_CHROMIUM.');
  const browser = await chromium.launch({ executablePath, args: flags });
  try {
    const page = await browser.newPage({ viewport: { width: 1920, height: 1080 } });
    await page.goto(origin.url);
    await page.waitForFunction(() => !!window.bench);
    return await work(page, browser);
  } finally {
    await browser.close();
  }
}

/** Proportional memory of the browser's processes together, at its peak; only Linux tells it. */
function watchMemory(_browser: Browser): () => Promise<number> {
  let peak = 0;
  const look = async () => { peak = Math.max(peak, await pss()); };
  const timer = setInterval(() => void look(), 200);
  return async () => {
    clearInterval(timer);
    await look();
    return peak;
  };
}

async function pss(): Promise<number> {
  const own = String(process.pid);
  const parents = new Map<string, string>();
  for (const pid of await readdir('/proc').catch(() => [])) {
    const stat = /^\d+$/.test(pid) ? await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '') : '';
    if (stat) parents.set(pid, stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]!);
  }
  const belongs = (pid: string | undefined): boolean => !!pid && pid !== '0' && (parents.get(pid) === own || belongs(parents.get(pid)));
  let total = 0;
  for (const pid of parents.keys())
    if (belongs(pid)) total += Number(/^Pss:\s+(\d+)/m.exec(await readFile(`/proc/${pid}/smaps_rollup`, 'utf8').catch(() => ''))?.[1] ?? 0);
  return total / 1024;
}

function row(task: string, times: number[], unit: string, references: Record<string, number[]>): Row {
  const [[reference, theirs]] = Object.entries(references) as [[string, number[]]];
  const median = quantile(times, 0.5);
  return { task, n: times.length, median, p95: quantile(times, 0.95), unit, reference: `${reference} ${quantile(theirs, 0.5).toFixed(1)}`, ratio: quantile(theirs, 0.5) / median };
}

function quantile(times: number[], part: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? Number.NaN;
}

async function buildPage(): Promise<string> {
  const outDir = resolve(import.meta.dirname, '../../.cache/bench-gallery');
  await build({ configFile: false, logLevel: 'warn', root: resolve(import.meta.dirname, 'gallery-page'), publicDir: false, plugins: [react()], build: { outDir, emptyOutDir: true, target: 'chrome114' } });
  return outDir;
}
