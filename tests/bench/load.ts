/** 10,000 events: a folder of text files compiled by the real compiler, and what it wrote read by the packaged kiosk. */
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import { parse, stringify } from 'yaml';
import { compile } from '../../exhibit/compile/compile';
import type { Exhibit } from '../../exhibit/format/exhibit';
import { serve } from '../../exhibit/serve/serve';
import { landscape, openDisplay } from '../e2e/display';
import { giveAway, makeHome } from '../e2e/packaged-app';
import { chromiumFlags, chromiumPath } from './chromium';
import { launch } from './launched';
import { rounds, wait } from './rounds';
import { row, type Row } from './row';
import { writeSynthetic } from './synthetic-exhibit';

const events = rounds(10_000, 500);
const name = `${events.toLocaleString('en')} events`;
/** The compiler trusts a file's time of change only when it is older than the clock's tick. */
const SETTLE = 2_500;

export async function benchLoad(): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'vitrine-large-'));
  const [dir, out] = [join(folder, 'source'), join(folder, 'compiled')];
  try {
    writeSynthetic(dir, events);
    await wait(SETTLE);
    return [...(await compiling(dir, out)), ...(await loading(out))];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function compiling(dir: string, out: string): Promise<Row[]> {
  const cold: number[] = [];
  for (let round = 0; round < rounds(2, 1); round += 1) {
    rmSync(out, { recursive: true, force: true });
    cold.push(await seconds(() => compile(dir, out)));
  }
  const unchanged: number[] = [];
  for (let round = 0; round < rounds(5, 2); round += 1) unchanged.push(await seconds(() => compile(dir, out)));
  return [
    row({ task: `${name} in two languages, compiled cold`, unit: 's', values: cold }),
    row({ task: 'the same, unchanged', unit: 's', values: unchanged, reference: { name: 'compiled cold', values: cold } }),
  ];
}

async function seconds(work: () => Promise<{ ok: boolean }>): Promise<number> {
  const began = performance.now();
  const { ok } = await work();
  if (!ok) throw new Error('The synthetic exhibit cannot be compiled.');
  return (performance.now() - began) / 1000;
}

async function loading(out: string): Promise<Row[]> {
  const ready = await inKiosk(out);
  const times = await inChromium(out);
  const yaml = asYaml(out);
  return [
    row({ task: `${name}, packaged kiosk, first script to store ready`, unit: 'ms', values: ready, aim: '<= 100', reference: { name: 'the same as YAML, Node', values: yaml } }),
    row({ task: 'the same in a page, nothing fetched ahead', unit: 'ms', values: times.map((one) => one.ready) }),
    row({ task: 'of it: fetch', unit: 'ms', values: times.map(({ fetched }) => fetched) }),
    row({ task: 'of it: JSON.parse', unit: 'ms', values: times.map(({ parsed }) => parsed) }),
    row({ task: 'what a sheet shows beyond, when nothing fetched it ahead', unit: 'ms', values: times.map(({ reading }) => reading) }),
  ];
}

/** How long a kiosk is left alone before its page is asked what it remembers, in ms. */
const ALONE = 5_000;

async function inKiosk(out: string): Promise<number[]> {
  const display = await openDisplay(landscape);
  const home = makeHome();
  try {
    const exhibit = join(home.folder, 'large');
    cpSync(out, exhibit, { recursive: true });
    giveAway(exhibit);
    const times: number[] = [];
    // The first start fills the page cache and is not counted.
    for (let round = 0; round <= rounds(9, 2); round += 1) {
      const kiosk = launch({ display, home, words: ['--data', join(home.folder, 'data'), '--exhibit', exhibit] });
      try {
        await wait(ALONE);
        const time = await kiosk.look((page) => page.evaluate(() => performance.getEntriesByName('exhibit-ready')[0]!.duration));
        if (round > 0) times.push(time);
      } finally {
        await kiosk.stop();
      }
    }
    return times;
  } finally {
    await display.close();
    home.remove();
  }
}

/** Every time in a fresh page: the renderer keeps what it has loaded. */
async function inChromium(exhibit: string) {
  const { url, close } = await serve({ renderer: await buildPage(), exhibit });
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: chromiumFlags });
  try {
    const times: Awaited<ReturnType<Window['loadBench']>>[] = [];
    for (let round = 0; round < rounds(9, 2); round += 1) {
      const page = await browser.newPage();
      await page.goto(url);
      await page.waitForFunction(() => !!window.loadBench);
      times.push(await page.evaluate(() => window.loadBench()));
      await page.close();
    }
    return times;
  } finally {
    await browser.close();
    await close();
  }
}

function asYaml(out: string): number[] {
  const { items } = JSON.parse(readFileSync(join(out, 'exhibit.en.json'), 'utf8')) as Exhibit;
  const text = stringify(items.event);
  return Array.from({ length: rounds(3, 1) }, () => {
    const began = performance.now();
    parse(text, { maxAliasCount: -1 });
    return performance.now() - began;
  });
}

async function buildPage(): Promise<string> {
  const outDir = resolve(import.meta.dirname, '../../.cache/bench-load');
  await build({ configFile: false, logLevel: 'warn', root: resolve(import.meta.dirname, 'load-page'), publicDir: false, build: { outDir, emptyOutDir: true, target: 'chrome114' } });
  return outDir;
}
