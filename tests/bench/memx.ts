/**
 * Two hundred visits to the packaged kiosk, one after another, by touch and by address, each put away by the kiosk's own
 * clock. What it holds after the last is set beside what it held after the first twenty: pages of a kiosk run for weeks.
 */
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CDPSession } from 'playwright-core';
import type { Exhibit } from '../../exhibit/exhibit';
import { openKiosk, type Kiosk } from '../e2e/kiosk';
import { giveAway, type Home } from '../e2e/packaged-app';
import { family, kindOf, memoryOf } from './processes';
import { wait } from './rounds';

const compiled = join(import.meta.dirname, '../../out/exhibits/paris-commune-1871');
/** Between two steps of a visit, in ms: the views draw what they show. */
const STEP = 120;
/** Of the kinds of place that a visit can see, so many a visit, in turn. */
const SEEN = 3;

interface Held { heap: number; nodes: number; listeners: number; renderer: number; all: number }

export async function go(): Promise<void> {
  const exhibit = JSON.parse(readFileSync(join(compiled, 'exhibit.en.json'), 'utf8')) as Exhibit;
  const kiosk = await openKiosk({ flags: (home) => ['--exhibit', impatient(home)] });
  try {
    await kiosk.page.emulateMedia({ reducedMotion: 'reduce' });
    await kiosk.page.locator('.attract-screen').waitFor();
    for (let turn = 1; turn <= Number(process.env.VISITS); turn += 1) {
      await visit(kiosk, exhibit, turn);
      if (turn % 10 === 0) { console.log(turn, JSON.stringify(await holds(kiosk))); }
      if (turn === 20 || turn % 40 === 0) { console.log(JSON.stringify(await smaps(kiosk))); console.log(JSON.stringify(await dump(kiosk).catch((e) => String(e)))); }
    }
  } finally { await kiosk.close(); }
}
async function smaps({ app }: Kiosk) {
  const out: Record<string, number> = {};
  for (const pid of family(app.process().pid!).filter((one) => kindOf(one) === 'renderer')) {
    let name = '';
    for (const line of readFileSync(`/proc/${pid}/smaps`, 'utf8').split('\n')) {
      const m = /^[0-9a-f]+-[0-9a-f]+ (\S+) \S+ \S+ \S+\s*(.*)$/.exec(line);
      if (m) name = m[2]!.replace(/\d{4,}.*/, '#') || `anon ${m[1]}`;
      const p = /^Pss:\s+(\d+)/.exec(line);
      if (p) out[name] = (out[name] ?? 0) + Number(p[1]) / 1024;
    }
  }
  return Object.fromEntries(Object.entries(out).filter(([, v]) => v > 4).map(([k, v]) => [k, Math.round(v)]));
}
async function dump({ page }: Kiosk) {
  const session = await page.context().newCDPSession(page);
  const events: { name: string; pid: number; args: { dumps?: { allocators?: Record<string, { attrs: { size?: { value: string } } }> } } }[] = [];
  session.on('Tracing.dataCollected', ({ value }) => void events.push(...(value as typeof events)));
  const done = new Promise<void>((resolve) => session.once('Tracing.tracingComplete', () => resolve()));
  await session.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories: ['disabled-by-default-memory-infra'], excludedCategories: ['*'], memoryDumpConfig: {} } } as never);
  await session.send('Tracing.requestMemoryDump', { levelOfDetail: 'detailed' } as never);
  await session.send('Tracing.end');
  await done;
  await session.detach();
  const sums: Record<string, number> = {};
  for (const { pid, args } of events) for (const [name, { attrs }] of Object.entries(args.dumps?.allocators ?? {})) {
    const parts = name.split('/');
    if (parts.length > 2 || !attrs.size) continue;
    const key = `${pid}:${name.replace(/0x[0-9a-f]+/, '')}`;
    sums[key] = (sums[key] ?? 0) + parseInt(attrs.size.value, 16) / 2 ** 20;
  }
  return Object.fromEntries(Object.entries(sums).filter(([, v]) => v > 2).map(([k, v]) => [k, Math.round(v)]));
}

/** The bundled exhibit, put away after a second instead of ninety. */
function impatient(home: Home): string {
  const folder = join(home.folder, 'impatient');
  cpSync(compiled, folder, { recursive: true });
  for (const lang of ['en', 'fr']) {
    const file = join(folder, `exhibit.${lang}.json`);
    const exhibit = JSON.parse(readFileSync(file, 'utf8')) as Exhibit;
    writeFileSync(file, JSON.stringify({ ...exhibit, idle: { after: 1, reading: 1, countdown: 1 } }));
  }
  giveAway(folder);
  return folder;
}

/** Each visit sees other things, so that nothing is drawn from what the last one left. */
async function visit({ page, visitor }: Kiosk, { items }: Exhibit, turn: number) {
  const one = <T extends { id: string }>(all: T[]) => all[(turn * 17) % all.length]!.id;
  const lang = turn % 2 ? 'en' : 'fr';
  await visitor.tap(`.attract-touch button[lang="${lang}"]`);
  await page.locator('.attract-screen').waitFor({ state: 'detached' });
  const places = [
    `explore?scale=day&event=${one(items.event)}`,
    `explore?scale=day&event=${one(items.event)}&open=1`,
    `explore?scale=day&place=${one(items.place)}`,
    `explore?scale=day&map=2.34/48.86/${11 + (turn % 4)}`,
    'explore?scale=year&span=1850-01-01/2021-01-01',
    `people?person=${one(items.person)}`,
    'walls',
    `walls?plate=${one(items.plate)}`,
  ];
  for (let seen = 0; seen < SEEN; seen += 1) {
    const place = places[(turn * SEEN + seen) % places.length]!;
    await page.evaluate((hash) => void (location.hash = hash), `#/${place}&lang=${lang}`.replace(/^(#\/\w+)&/, '$1?'));
    // Someone is there.
    await page.mouse.move(900 + (turn % 50), 500);
    await wait(STEP);
  }
  await page.locator('.attract-screen').waitFor();
}

async function holds({ app, page }: Kiosk): Promise<Held> {
  const session = await page.context().newCDPSession(page);
  await wait(2_000);
  await collect(session);
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  await session.detach();
  const pids = family(app.process().pid!);
  const renderer = pids.filter((pid) => kindOf(pid) === 'renderer');
  return { heap: usedSize / 2 ** 20, nodes, listeners: jsEventListeners, renderer: memoryOf(renderer).pss, all: memoryOf(pids).pss };
}

/** Twice: what the first round lets go of may hold something else. */
async function collect(session: CDPSession) {
  await session.send('HeapProfiler.enable');
  for (let turn = 0; turn < 2; turn += 1) {
    await session.send('HeapProfiler.collectGarbage');
    await wait(500);
  }
  await session.send('HeapProfiler.disable');
}
