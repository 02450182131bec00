import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Size } from '../e2e/display';
import { drawn } from '../e2e/drawn';
import { giveAway } from '../e2e/packaged-app';
import { openSession, type Session } from '../e2e/session';
import { faults, thanked, type Fault } from './faults';
import { keptMessages } from './kept-messages';
import { report, slope, type Recovery, type Sample, type Soak } from './report';
import { visit } from './visit';

const now = () => performance.now() / 1000;
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * Seconds between a recovery and the next fault: a minute in health forgives what was before. Nearer ones would be one trouble
 * that repeats itself, which the kiosk answers with waits and at last with the attendant's screen (tests/e2e/matrix-faults.test.ts, R-06).
 */
const [least, most] = [62, 85];
const sampleEvery = 10;
const disk = 96;

/** Visitors come and go for so many minutes while faults are injected; gives whether every fault was recovered from. */
export async function runSoak(minutes: number, seed: number, size?: Size): Promise<boolean> {
  const chance = dice(seed);
  const session = await openSession({ size, prepare: (_home, data) => ownDisk(data) });
  const end = now() + minutes * 60;
  const soak: Soak = { minutes, seed, visits: 0, recoveries: [], samples: [], skipped: new Set(), messages: { thanked: 0, lost: 0, doubled: 0 } };
  const began = now();
  const isOver = () => now() > end;
  try {
    await drawn(session, now() + 60);
    process.stdout.write(`soak: ${minutes} min, seed ${seed}\n`);
    let striking = false;
    const visiting = (async () => {
      while (!isOver()) {
        try {
          await whenQuiet(() => striking);
          const wire = await session.wire();
          await visit(wire, chance, () => striking || isOver()).finally(wire.close);
          if (!striking) soak.visits += 1;
          await pause(500);
        } catch {
          // A fault came in the middle of it: the next visitor comes.
          await pause(500);
        }
      }
    })();
    const sampling = (async () => {
      while (!isOver()) {
        soak.samples.push(sample(session, now() - began));
        await pause(sampleEvery * 1000);
      }
    })();
    while (!isOver()) {
      await pause((least + (most - least) * chance()) * 1000);
      if (isOver()) break;
      striking = true;
      const recovery = await strike(session, choose(chance), now() - began, soak);
      striking = false;
      if (recovery) {
        soak.recoveries.push(recovery);
        process.stdout.write(`${clock(recovery.at)}  ${recovery.fault}: ${recovery.seconds === undefined ? 'NOT RECOVERED' : `${recovery.seconds.toFixed(1)} s`}\n`);
      }
    }
    await Promise.all([visiting, sampling]);
  } finally {
    keepLog(session);
    soak.messages = await messages(session).catch(() => ({ thanked: thanked.size, lost: thanked.size, doubled: 0 }));
    if (process.env.VITRINE_SOAK_DISK) execFileSync('umount', ['-l', process.env.VITRINE_SOAK_DISK]);
    await session.close();
  }
  const text = report(soak);
  process.stdout.write(`\n${text}\n`);
  mkdirSync('artefacts', { recursive: true });
  writeFileSync('artefacts/soak.md', text);
  if (soak.messages.lost || soak.messages.doubled) return false;
  return soak.recoveries.every(({ seconds, within }) => seconds !== undefined && seconds <= within) && !(slope(soak.samples) > 30 && minutes >= 30);
}

async function strike(session: Session, fault: Fault, at: number, soak: Soak): Promise<Recovery | undefined> {
  const main = session.main()?.pid;
  const page = session.helper('renderer')?.pid;
  const struck = now();
  const before = session.log('recovery').length;
  if (!(await Promise.resolve(fault.strike(session)).catch(() => false))) {
    soak.skipped.add(fault.name);
    return undefined;
  }
  // What a fault does is not seen at once: a page that was told to loop, or to lose its context, answers a moment longer.
  await pause(400);
  const seconds = await drawn(session, struck + fault.within * 3).then((when) => when - struck, () => undefined);
  fault.end?.(session);
  const backedOff = waits(session.log('recovery').slice(before));
  return { fault: fault.name, at, seconds, backedOff, within: fault.within + backedOff, startedAnew: session.main()?.pid !== main, newPage: session.helper('renderer')?.pid !== page };
}

/** Seconds that the kiosk said it would wait, because it had lost its page again and again shortly before. */
const waits = (recoveries: string[]) => recoveries.reduce((sum, line) => sum + Number(/after ([\d.]+) s/.exec(line)?.[1] ?? 0), 0);

async function whenQuiet(striking: () => boolean): Promise<void> {
  while (striking()) await pause(100);
}

function sample(session: Session, at: number): Sample {
  const all = session.family();
  const sum = (type?: string) => all.filter(({ words }) => (type ? words.some((word) => word === `--type=${type}`) : !words.some((word) => word.startsWith('--type=')))).reduce((total, { memory }) => total + memory, 0);
  return { at, main: sum(), page: sum('renderer'), graphics: sum('gpu-process') };
}

function choose(chance: () => number): Fault {
  let at = chance() * faults.reduce((sum, { weight }) => sum + weight, 0);
  return faults.find(({ weight }) => (at -= weight) < 0) ?? faults[0]!;
}

/** As root the data folder is a disk of its own that can be filled; else that fault is left out. */
function ownDisk(data: string): void {
  if (process.getuid?.() !== 0) return;
  mkdirSync(data);
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${disk}m,mode=777`, 'vitrine-soak', data], { stdio: 'ignore' });
    process.env.VITRINE_SOAK_DISK = data;
  } catch {
    giveAway(data);
  }
}

/** Every message that a visitor was thanked for is there once. */
async function messages({ data }: Session): Promise<Soak['messages']> {
  const copy = join('artefacts', 'soak-guestbook');
  rmSync(copy, { recursive: true, force: true });
  if (existsSync(join(data, 'guestbook'))) cpSync(join(data, 'guestbook'), copy, { recursive: true });
  const kept = await keptMessages(copy);
  const times = [...thanked].map((id) => kept.get(id) ?? 0);
  return { thanked: thanked.size, lost: times.filter((one) => one === 0).length, doubled: times.filter((one) => one > 1).length };
}

function keepLog(session: Session): void {
  mkdirSync('artefacts', { recursive: true });
  cpSync(join(session.data, 'logs/kiosk.log'), join('artefacts', 'soak.log'));
}

const clock = (seconds: number) => `${String(Math.floor(seconds / 60)).padStart(3)}:${String(Math.floor(seconds % 60)).padStart(2, '0')}`;

/** A small generator of chance that can be repeated (mulberry32). */
function dice(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
