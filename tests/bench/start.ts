/**
 * The packaged kiosk from its start, and at rest, beside bare Electron that says hello: taken in turn, so that both meet
 * the same machine. Nobody looks into a program while it starts; its page is asked afterwards what it remembers.
 */
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { landscape, openDisplay, until, type Display } from '../e2e/display';
import { makeHome, type Home } from '../e2e/packaged-app';
import { bareElectron } from './bare-electron';
import { firstLook } from './first-look';
import { launch, type Launched } from './launched';
import { family, idleCpu, memoryOf } from './processes';
import { rounds, wait } from './rounds';
import { row, type Row } from './row';
import { withIdle } from './with-idle';

const HELLO = 'bare Electron, hello';
/** How long a program is left alone before its page is asked, in ms: longer than any start here takes. */
const ALONE = 5_000;

interface Bench { display: Display; home: Home; bare: string }
interface Started { paint: number; complete: number; plan: number; pss: number; rss: number }

export async function benchStart(): Promise<Row[]> {
  const display = await openDisplay(landscape);
  const home = makeHome();
  const bare = await bareElectron();
  const bench: Bench = { display, home, bare: bare.executable };
  try {
    return [...(await starts(bench)), ...(await rests(bench))];
  } finally {
    await display.close();
    home.remove();
    bare.remove();
  }
}

const kiosk = ({ display, home }: Bench, words: string[] = []) => launch({ display, home, words: ['--data', join(home.folder, 'data'), ...words] });
const hello = ({ display, home, bare }: Bench) => launch({ display, home, executable: bare });

async function starts(bench: Bench): Promise<Row[]> {
  const ours: Started[] = [];
  const theirs: Started[] = [];
  // The first of each fills the page cache and is not counted.
  for (let round = 0; round <= rounds(9, 2); round += 1) {
    const pair = [await start(() => kiosk(bench)), await start(() => hello(bench))] as const;
    if (round === 0) continue;
    ours.push(pair[0]);
    theirs.push(pair[1]);
  }
  const all = (from: Started[], name: keyof Started) => from.map((one) => one[name]);
  const beside = (name: keyof Started) => ({ name: HELLO, values: all(theirs, name) });
  return [
    row({ task: 'start to first paint', unit: 'ms', values: all(ours, 'paint'), aim: '<= 600', reference: beside('paint') }),
    row({ task: 'start to attract complete', unit: 'ms', values: all(ours, 'complete'), aim: '<= 1200' }),
    row({ task: 'start to map idle', unit: 'ms', values: all(ours, 'plan'), aim: '<= 2000' }),
    row({ task: 'memory on attract, PSS', unit: 'MB', values: all(ours, 'pss'), aim: '<= 450', reference: beside('pss') }),
    row({ task: 'memory on attract, RSS', unit: 'MB', values: all(ours, 'rss'), aim: '<= 800', reference: beside('rss') }),
  ];
}

async function start(open: () => Launched): Promise<Started> {
  const program = open();
  try {
    await wait(ALONE);
    const memory = memoryOf(family(program.pid));
    const { origin, paint, largest, plan = Number.NaN } = await program.look(rested);
    const since = origin - program.spawned;
    return { paint: since + paint, complete: since + largest, plan: since + plan, ...memory };
  } finally {
    await program.stop();
  }
}

/** On a machine with more to do the plan may not be there yet: the page is asked until it remembers all. */
async function rested(page: Page) {
  const isKiosk = page.url().startsWith('vitrine:');
  let look = await page.evaluate(firstLook);
  await until(async () => {
    look = await page.evaluate(firstLook);
    return look.complete && look.paint && (!isKiosk || look.plan !== undefined);
  }, 'the page does not come to rest', 30);
  return look;
}

async function rests(bench: Bench): Promise<Row[]> {
  const theirs = await resting(hello(bench), async () => undefined);
  const attract = await resting(kiosk(bench), async () => undefined);
  // Left alone for longer than a visitor is waited for.
  const patient = withIdle(bench.home, { after: 600, reading: 600, countdown: 15 });
  const explore = await resting(kiosk(bench, ['--exhibit', patient]), begin);
  const reference = { name: HELLO, values: theirs };
  return [
    row({ task: 'CPU at rest, explore', unit: '%', values: explore, aim: '<= 0.5', reference }),
    row({ task: 'CPU on attract, which moves', unit: '%', values: attract, reference }),
  ];
}

/** V8 and Chromium tidy up after a page has begun: that is work. The last of it comes after a minute, when the long strings are compressed. */
const SETTLE = rounds(75_000, 3_000);
const SPAN = rounds(15_000, 2_000);

/** The share of a core in three spans, nothing being touched. */
async function resting(program: Launched, prepare: (page: Page) => Promise<unknown>): Promise<number[]> {
  try {
    await wait(ALONE);
    await program.look(prepare);
    await wait(SETTLE);
    const shares: number[] = [];
    for (let span = 0; span < 3; span += 1) shares.push((await idleCpu(program.pid, SPAN)).all);
    return shares;
  } finally {
    await program.stop();
  }
}

/** Into the visit by its address, as a link would. */
async function begin(page: Page) {
  await page.evaluate(() => void (location.hash = '#/explore'));
  await page.locator('.attract-screen').waitFor({ state: 'detached' });
  await page.locator('.plan[data-idle="true"]').waitFor();
}
