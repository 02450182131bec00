/**
 * The ribbon against vis-timeline and ECharts: main-thread CPU (thread time of the trace, insensitive to a busy machine)
 * for each pan and zoom step, and the time from data to a picture at rest. Alone: `npm run bench -- timeline`.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { chromium, type Browser } from 'playwright-core';
import { build, preview } from 'vite';
import { chromiumFlags, chromiumPath } from './chromium';
import { row, type Row } from './row';
import { cpuByStep, type TraceEvent } from './timeline-trace';

const STEPS = process.env.VITRINE_BENCH === 'quick' ? 15 : 60;
const PAGE = resolve(import.meta.dirname, 'timeline-page');
const CATEGORIES = ['toplevel', 'blink.user_timing', 'devtools.timeline', 'disabled-by-default-devtools.timeline'];

interface Case { n: number; peers: string[]; aims: Record<'pan' | 'zoom' | 'stable', string> }
/** vis-timeline is left out at 100,000: it does not finish within minutes. */
const cases: Case[] = [
  { n: 10_000, peers: ['vis', 'echarts'], aims: { pan: '<= 4 / 6', zoom: '<= 4 / 6', stable: '<= 150' } },
  { n: 100_000, peers: ['echarts'], aims: { pan: '<= 7 / 10', zoom: '<= 7 / 10', stable: '<= 600' } },
];
const names: Record<string, string> = { vis: 'vis-timeline', echarts: 'ECharts' };

interface Measured { load: number[]; pan: number[]; zoom: number[]; wall: number; elements: number }

export async function benchTimeline(): Promise<Row[]> {
  const outDir = await mkdtemp(join(tmpdir(), 'vitrine-bench-'));
  const common = { root: PAGE, configFile: false as const, logLevel: 'error' as const, publicDir: false as const, plugins: [react()], build: { outDir, emptyOutDir: true, target: 'chrome114', modulePreload: false as const } };
  await build(common);
  const server = await preview({ ...common, preview: { host: '127.0.0.1', port: 0 } });
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: chromiumFlags });
  try {
    const address = server.resolvedUrls!.local[0]!;
    const rows: Row[] = [];
    for (const one of cases) {
      const own = await measure(browser, `${address}?peer=ribbon`, one.n);
      const others = await each(one.peers, (peer) => measure(browser, `${address}?peer=${peer}`, one.n));
      rows.push(...rowsOf(one, own, others));
    }
    return rows;
  } finally {
    await browser.close();
    await server.close();
    await rm(outDir, { recursive: true, force: true });
  }
}

async function measure(browser: Browser, address: string, n: number): Promise<Measured> {
  const page = await browser.newPage({ viewport: { width: 1920, height: 1080 } });
  const failed: Error[] = [];
  page.on('pageerror', (error) => failed.push(error));
  await page.goto(address);
  await page.waitForFunction('window.run');
  await browser.startTracing(page, { categories: CATEGORIES });
  const { wall, elements } = await page.evaluate(([count, steps]) => (window as unknown as { run(n: number, steps: number): Promise<{ wall: number; elements: number }> }).run(count!, steps!), [n, STEPS]);
  const trace = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] };
  await page.close();
  if (failed.length) throw failed[0]!;
  const cpu = (name: string) => cpuByStep(trace.traceEvents, name);
  return { load: cpu('load'), pan: cpu('pan'), zoom: cpu('zoom'), wall, elements };
}

/** One after another: each has the machine for itself. */
async function each<T>(list: string[], run: (one: string) => Promise<T>): Promise<[string, T][]> {
  const done: [string, T][] = [];
  for (const one of list) done.push([one, await run(one)]);
  return done;
}

function rowsOf({ n, aims }: Case, own: Measured, others: [string, Measured][]): Row[] {
  const told = n.toLocaleString('en');
  const beside = (task: string, values: (one: Measured) => number[], aim: string, unit = 'ms CPU') =>
    others.map(([peer, other]) => row({ task: `${told} events, ${task}`, unit, values: values(own), aim, reference: { name: names[peer]!, values: values(other) } }));
  return [
    ...beside('a pan step', ({ pan }) => pan, aims.pan),
    ...beside('a zoom step', ({ zoom }) => zoom, aims.zoom),
    ...beside('data to stable picture', ({ wall }) => [wall], aims.stable, 'ms'),
    ...beside('data to stable picture', ({ load }) => load, aims.stable),
    ...beside('elements', ({ elements }) => [elements], '<= 200', ''),
  ];
}
