/**
 * The plan's places beside MapLibre's own ways, in one run on one machine: ten thousand labelled places panned, and a
 * window of time moved over them. Main-thread CPU of a step, because rendering here is software.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium } from 'playwright-core';
import { build, preview } from 'vite';
import { chromiumFlags, chromiumPath } from './chromium';
import { rounds } from './rounds';
import { row, type Row } from './row';
import { cpuByStep, type TraceEvent } from './timeline-trace';

const STEPS = 60;
const WARM = 10;
const CATEGORIES = ['toplevel', 'blink.user_timing', 'devtools.timeline', 'disabled-by-default-devtools.timeline'];
type Task = ['pan' | 'slide', 'ours' | 'symbols'] | ['empty'];

export const benchMap = (): Promise<Row[]> => onMapPage(rowsFrom);

/** Builds the page and serves it for as long as it is used. */
export async function onMapPage<T>(use: (url: string) => Promise<T>): Promise<T> {
  const outDir = await mkdtemp(join(tmpdir(), 'vitrine-map-bench-'));
  const root = resolve(import.meta.dirname, 'map-page');
  try {
    await build({ configFile: false, logLevel: 'warn', root, build: { outDir, emptyOutDir: true, target: 'chrome114' } });
    const server = await preview({ configFile: false, logLevel: 'warn', root, build: { outDir }, preview: { port: 0, host: '127.0.0.1' } });
    try {
      return await use(server.resolvedUrls!.local[0]!);
    } finally {
      await server.close();
    }
  } finally {
    await rm(outDir, { recursive: true, force: true });
  }
}

async function rowsFrom(url: string): Promise<Row[]> {
  const pan = await cpu(url, ['pan', 'ours']);
  const slide = await cpu(url, ['slide', 'ours']);
  return [
    row({ task: '10,000 labelled places, a pan step', unit: 'ms CPU', values: pan, aim: '<= 4 median', reference: { name: 'symbol layer', values: await cpu(url, ['pan', 'symbols']) } }),
    row({ task: '10,000 labelled places, a pan step', unit: 'ms CPU', values: pan, reference: { name: 'empty MapLibre', values: await cpu(url, ['empty']) } }),
    row({ task: 'time window over 10,000 places, a step', unit: 'ms CPU', values: slide, aim: '<= 3 median', reference: { name: 'setFilter', values: await cpu(url, ['slide', 'symbols']) } }),
  ];
}

/** Each round in a fresh browser; the first steps warm the machine and do not count. */
async function cpu(url: string, task: Task): Promise<number[]> {
  const all: number[] = [];
  for (let round = 0; round < rounds(5, 1); round += 1) {
    const browser = await chromium.launch({ executablePath: chromiumPath(), args: chromiumFlags });
    try {
      const page = await browser.newPage({ viewport: { width: 1920, height: 1080 } });
      await page.goto(url);
      await page.waitForFunction('window.mapBench');
      await browser.startTracing(page, { categories: CATEGORIES });
      await page.evaluate(run, [task, STEPS] as const);
      const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] };
      all.push(...cpuByStep(traceEvents, 'step').slice(WARM));
    } finally {
      await browser.close();
    }
  }
  return all;
}

/** Runs in the page. */
const run = ([[name, kind], steps]: readonly [Task, number]) => {
  const { mapBench } = globalThis as unknown as { mapBench: Record<string, (...all: unknown[]) => Promise<void>> };
  return kind ? mapBench[name]!(kind, steps) : mapBench[name]!(steps);
};
