/**
 * Two hundred visits to the packaged kiosk, one after another, by touch and by address, each put away by the kiosk's own
 * clock. What it holds after the last is set beside what it held after the first twenty: pages of a kiosk run for weeks.
 * Nobody looks into it while its memory is read: whoever looks keeps everything that he has seen in the page's memory.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Exhibit } from '../../exhibit/format/exhibit';
import { landscape, openDisplay } from '../e2e/display';
import { makeHome } from '../e2e/packaged-app';
import type { Inspector } from './inspector';
import { launch, type Launched } from './launched';
import { family, memoryOf, ofKind } from './processes';
import { rounds, wait } from './rounds';
import { row, type Row } from './row';
import { compiled, withIdle } from './with-idle';

/** Until the kiosk has begun and shows its attract screen, in ms. */
const BEGIN = 8_000;
/** Between two steps of a visit, in ms: the views draw what they show. */
const STEP = 120;
/** Of the kinds of place that a visit can see, so many a visit, in turn. */
const SEEN = 3;
/** By then a kiosk that rests has let go of what the last visit saw, in ms. */
const REST = 8_000;
/** The attract screen shows other pictures all the time, and each is decoded: what is held is read while all of them come by, so many times, so far apart, in ms. */
const READINGS = rounds(10, 2);
const APART = 6_000;
/** Told so often, in visits. */
const TOLD = 20;

interface Held { heap: number[]; nodes: number[]; listeners: number[]; renderer: number[]; graphics: number[]; host: number[]; all: number[]; made: number[] }

export async function benchMemory(): Promise<Row[]> {
  const exhibit = JSON.parse(readFileSync(join(compiled, 'exhibit.en.json'), 'utf8')) as Exhibit;
  const [display, home] = [await openDisplay(landscape), makeHome()];
  const data = join(home.folder, 'data');
  const kiosk = launch({ display, home, words: ['--data', data, '--exhibit', withIdle(home, { after: 1, reading: 1, countdown: 1 })] });
  const [early, late] = [rounds(20, 2), rounds(200, 6)];
  try {
    await wait(BEGIN);
    await visits(kiosk, exhibit, [1, early]);
    const before = await holds(kiosk);
    await visits(kiosk, exhibit, [early + 1, late]);
    return rowsOf({ before, after: await holds(kiosk) }, { early, late });
  } catch (error) {
    throw new Error(readFileSync(join(data, 'logs/kiosk.log'), 'utf8'), { cause: error });
  } finally {
    await kiosk.stop();
    await display.close();
    home.remove();
  }
}

function rowsOf({ before, after }: Record<'before' | 'after', Held>, { early, late }: Record<'early' | 'late', number>): Row[] {
  const beside = (name: keyof Held, task: string, unit: string) =>
    row({ task: `${task} after ${late} visits`, unit, values: after[name], aim: 'within 3 %', reference: { name: `after ${early} visits`, values: before[name] } });
  return [
    beside('heap', 'JavaScript heap', 'MB'),
    beside('renderer', 'renderer, PSS', 'MB'),
    beside('graphics', 'graphics process, PSS', 'MB'),
    beside('host', 'host, PSS', 'MB'),
    beside('all', 'all processes, PSS', 'MB'),
    beside('made', 'all processes, PSS without pages of files', 'MB'),
    beside('nodes', 'nodes of the page', 'nodes'),
    beside('listeners', 'listeners of the page', 'listeners'),
  ];
}

const there = (selector: string) => `!!document.querySelector('${selector}')`;

const visits = (kiosk: Launched, exhibit: Exhibit, [first, last]: [number, number]) =>
  kiosk.inspect(async (page) => {
    await page.send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-reduced-motion', value: 'reduce' }] });
    await page.waitFor(there('.attract-screen'));
    for (let turn = first; turn <= last; turn += 1) {
      await visit(page, exhibit, turn);
      if (turn % TOLD === 0) console.log(`  ${turn} visits, renderer ${Math.round(memoryOf(ofKind(kiosk.pid, 'renderer')).pss)} MB while it is looked into`);
    }
  });

/**
 * Each visit sees other things, so that nothing is drawn from what the last one left. Ten sorts of place come by in turn: the 20th visit and the
 * 200th end with the same sorts, and what only the last visit left is not taken for growth.
 */
async function visit(page: Inspector, exhibit: Exhibit, turn: number) {
  const one = <T extends { id: string }>(all: T[]) => all[(turn * 17) % all.length]!.id;
  const lang = turn % 2 ? 'en' : 'fr';
  await page.tap(`.attract-touch button[lang="${lang}"]`);
  await page.waitFor(`!${there('.attract-screen')}`);
  const places = [
    `explore?scale=day&event=${one(exhibit.items.event)}`,
    `explore?scale=day&event=${one(exhibit.items.event)}&open=1`,
    `explore?scale=day&place=${one(exhibit.items.place)}`,
    `explore?scale=day&map=2.34/48.86/${11 + (turn % 4)}`,
    'explore?scale=year&span=1850-01-01/2021-01-01',
    `people?person=${one(exhibit.items.person)}`,
    'walls',
    `walls?plate=${one(exhibit.items.plate)}`,
    'contents',
    `tours?tour=${one(exhibit.items.tour)}/${1 + (turn % 5)}`,
  ];
  for (let seen = 0; seen < SEEN; seen += 1) {
    const place = places[(turn * SEEN + seen) % places.length]!;
    const hash = `#/${place}&lang=${lang}`.replace(/^(#\/\w+)&/, '$1?');
    await page.evaluate(`void (location.hash = ${JSON.stringify(hash)})`);
    // Someone is there.
    await page.send('Input.dispatchMouseEvent', { type: 'mouseMoved', x: 900 + (turn % 50), y: 500 });
    await wait(STEP);
  }
  await page.waitFor(there('.attract-screen'));
}

async function holds(kiosk: Launched): Promise<Held> {
  await wait(REST);
  const counted = await kiosk.inspect(async (page) => {
    await collect(page);
    const { usedSize } = await page.send('Runtime.getHeapUsage');
    const { nodes, jsEventListeners } = await page.send('Memory.getDOMCounters');
    return { heap: [usedSize / 2 ** 20], nodes: [nodes], listeners: [jsEventListeners] };
  });
  const held: Held = { ...counted, renderer: [], graphics: [], host: [], all: [], made: [] };
  const pss = (kind: string) => memoryOf(ofKind(kiosk.pid, kind)).pss;
  for (let reading = 0; reading < READINGS; reading += 1) {
    await wait(APART);
    held.renderer.push(pss('renderer'));
    held.graphics.push(pss('gpu-process'));
    held.host.push(pss('browser'));
    const { pss: all, made } = memoryOf(family(kiosk.pid));
    held.all.push(all);
    held.made.push(made);
  }
  return held;
}

/** Twice: what the first round lets go of may hold something else. */
async function collect(page: Inspector) {
  await page.send('HeapProfiler.enable');
  for (let turn = 0; turn < 2; turn += 1) {
    await page.send('HeapProfiler.collectGarbage');
    await wait(500);
  }
  await page.send('HeapProfiler.disable');
}
