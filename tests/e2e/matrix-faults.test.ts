import { randomBytes } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect } from 'vitest';
import { nobody } from '../../scripts/sandbox.mjs';
import { until } from './display';
import { drawn, recovery } from './drawn';
import { matrix } from './matrix-case';
import { giveAway } from './packaged-app';
import { isAlive } from './processes';
import { openSession, type Session, type SessionOptions } from './session';

const it = matrix('faults');
let session: Session;
afterEach(() => session?.close());

/** The kiosk is as patient as its machine is busy: 1 where only it runs. */
const crowd = () => Math.min(4, Math.max(1, loadavg()[0]! / cpus().length));

async function open(options?: SessionOptions): Promise<Session> {
  session = await openSession(options);
  await drawn(session, performance.now() / 1000 + 40);
  return session;
}

const signal = (type: 'renderer' | 'gpu-process', name: NodeJS.Signals) => () => process.kill(session.helper(type)!.pid, name);

async function say(script: string): Promise<void> {
  const wire = await session.wire();
  // A page that hangs does not answer.
  await wire.evaluate(script).catch(() => undefined);
  wire.close();
}

/** Breaks the main process from inside. */
async function inMain(script: string): Promise<void> {
  const wire = await session.mainWire();
  void wire.evaluate(script).catch(() => undefined);
  await new Promise((resolve) => setTimeout(resolve, 200));
  wire.close();
}

describe('the page', () => {
  it('R-01 is killed', async ({ took }) => {
    await open();
    const seconds = await recovery(session, signal('renderer', 'SIGKILL'));
    took(seconds);
    expect(seconds).toBeLessThan(5 * crowd());
    expect(session.log('page gone')).toHaveLength(1);
  }, 60_000);

  it('R-02 is ended, and crashes by itself', async ({ took }) => {
    await open();
    const main = session.main()!.pid;
    const crash = async () => {
      const wire = await session.wire();
      void wire.send('Page.crash').catch(() => undefined);
      await until(() => session.log('page gone').length === 2, 'the page does not crash');
      wire.close();
    };
    const seconds = [await recovery(session, signal('renderer', 'SIGTERM')), await recovery(session, crash)];
    took(Math.max(...seconds));
    expect(Math.max(...seconds)).toBeLessThan(5 * crowd());
    expect(session.main()!.pid).toBe(main);
  }, 90_000);

  it('R-03 is stopped, and nobody touches it', async ({ took }) => {
    await open();
    const seconds = await recovery(session, signal('renderer', 'SIGSTOP'), { within: 60 });
    took(seconds);
    expect(seconds).toBeLessThan(10 * crowd());
  }, 100_000);

  it('R-04 runs in an endless loop', async ({ took }) => {
    await open();
    const seconds = await recovery(session, () => say('setTimeout(() => { for (;;); }, 30), 1'), { within: 60 });
    took(seconds);
    expect(seconds).toBeLessThan(10 * crowd());
    expect(session.log('silent')).toHaveLength(1);
  }, 100_000);

  it('R-05 uses up its memory', async ({ took }) => {
    await open();
    const before = session.helper('renderer')!.pid;
    const struck = performance.now() / 1000;
    await say('setTimeout(() => { const all = []; for (;;) all.push(new Array(1e6).fill({ a: all.length })); }, 30), 1');
    await until(() => session.helper('renderer')?.pid !== before && session.helper('renderer'), 'the page never ended', 60);
    took((await drawn(session, performance.now() / 1000 + 30)) - struck);
  }, 120_000);

  it('R-06 dies again and again: ever later, then the kiosk starts anew, and never faster than once in ten seconds', async ({ took }) => {
    await open();
    const main = session.main()!.pid;
    const began = performance.now() / 1000;
    while (session.main()?.pid === main && performance.now() / 1000 - began < 60) {
      const page = session.helper('renderer');
      if (page) process.kill(page.pid, 'SIGKILL');
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
    const ended = performance.now() / 1000;
    expect(session.log('page gone').length).toBeLessThanOrEqual(5);
    expect(session.log('recovery').at(-1)).toContain('restart');
    took((await drawn(session, ended + 40)) - ended);
    expect(session.main()!.pid).not.toBe(main);
  }, 150_000);

  it('R-09 has an error of its own: the rest stays, and it is logged', async ({ took }) => {
    await open();
    took(await recovery(session, () => say(`setTimeout(() => { throw new Error('made on purpose'); }, 1), Promise.reject(new Error('forgotten on purpose')), document.querySelector('#root').replaceChildren(...document.querySelector('#root').childNodes), 1`)));
    await until(() => session.log('page').some((line) => line.includes('made on purpose')), 'the error is not logged');
    expect(session.log('page gone')).toEqual([]);
  }, 60_000);

  it('R-12 loses the process that makes its processes', async () => {
    await open();
    for (const { pid, words } of session.family()) if (words.includes('--type=zygote') && isAlive(pid)) process.kill(pid, 'SIGKILL');
    await drawn(session, performance.now() / 1000 + 40);
  }, 80_000);
});

describe('the graphics', () => {
  it('G-01 lose their context and get it back; G-02 do not get it back', async ({ took }) => {
    await open();
    const wire = await session.wire();
    await wire.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x: 960, y: 500 }] });
    await wire.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await until(() => wire.evaluate(`!!document.querySelector('.plan[data-idle="true"] .maplibregl-canvas')`).catch(() => false), 'no plan', 40);
    wire.close();
    const lose = (again: boolean) => say(`(() => { const lost = document.querySelector('.maplibregl-canvas').getContext('webgl2').getExtension('WEBGL_lose_context'); lost.loseContext(); ${again ? 'setTimeout(() => lost.restoreContext(), 300);' : ''} return 1; })()`);
    const restored = await recovery(session, () => lose(true));
    const renewed = await recovery(session, () => lose(false));
    took(Math.max(restored, renewed));
    expect(Math.max(restored, renewed)).toBeLessThan(6 * crowd());
    expect(session.log('page gone')).toEqual([]);
  }, 120_000);

  it('G-03 lose their process; G-04 twice; G-05 three times: a clean start, and six times: still there', async ({ took }) => {
    await open();
    const main = session.main()!.pid;
    const seconds: number[] = [];
    for (let deaths = 1; deaths <= 6; deaths++) seconds.push(await recovery(session, signal('gpu-process', 'SIGKILL'), { within: 60, settle: deaths % 3 ? 0.6 : 3 }));
    took(Math.max(...seconds));
    expect(seconds[0]).toBeLessThan(5 * crowd());
    expect(session.main()!.pid).not.toBe(main);
    expect(session.log('restart').length).toBeGreaterThan(0);
  }, 200_000);

  it('G-08 stop: no frame is drawn', async ({ took }) => {
    await open();
    const seconds = await recovery(session, signal('gpu-process', 'SIGSTOP'), { within: 90, settle: 1 });
    took(seconds);
    expect(seconds).toBeLessThan(15 * crowd());
  }, 140_000);

  it('G-07 are not there', async () => {
    await open({ flags: ['--disable-gpu'] });
  }, 60_000);
});

describe('the main process', () => {
  it('M-01 throws: it ends with 70 within a second and without a dialogue, and is started again', async ({ took }) => {
    await open();
    const main = session.main()!.pid;
    // When nobody looks on any more: a process that is looked into waits with its end.
    await inMain(`setTimeout(() => { throw new Error('made on purpose'); }, 600)`);
    const struck = performance.now();
    await until(() => !isAlive(main), 'it does not end', 10);
    expect((performance.now() - struck) / 1000).toBeLessThan(1.5 * crowd());
    expect(session.log('crash').at(-1)).toContain('made on purpose');
    took((await drawn(session, performance.now() / 1000 + 40)) - struck / 1000);
  }, 100_000);

  it('M-02 forgets a promise: it is logged, and the kiosk goes on', async () => {
    await open();
    const main = session.main()!.pid;
    await inMain(`void Promise.reject(new Error('forgotten on purpose'))`);
    await until(() => session.log('rejection').length, 'it is not logged');
    expect(session.main()!.pid).toBe(main);
  }, 60_000);

  it('M-03 runs in an endless loop: the supervisor replaces it', async ({ took }) => {
    await open();
    const main = session.main()!.pid;
    const struck = performance.now() / 1000;
    await inMain('for (;;);');
    await until(() => ![undefined, main].includes(session.main()?.pid), 'it is not replaced', 60);
    took((await drawn(session, performance.now() / 1000 + 40)) - struck);
  }, 140_000);

  it('M-05 is killed: it is back within five seconds, and its helpers are gone', async ({ took }) => {
    await open();
    const helpers = session.family().map(({ pid }) => pid);
    await until(() => performance.now() > 0 && session.main(), 'not started');
    // A start that lasted less than ten seconds would be waited out.
    await new Promise((resolve) => setTimeout(resolve, 9_000));
    const seconds = await recovery(session, () => process.kill(session.main()!.pid, 'SIGKILL'), { within: 40 });
    took(seconds);
    expect(seconds).toBeLessThan(5 * crowd());
    expect(helpers.filter(isAlive)).toEqual([]);
  }, 100_000);

  it('M-06 is asked to end: with 0 within three seconds, and nobody starts it again', async ({ took }) => {
    await open();
    const main = session.main()!.pid;
    process.kill(session.helper('renderer')!.pid, 'SIGSTOP');
    const struck = performance.now();
    process.kill(main, 'SIGTERM');
    await until(() => !isAlive(main), 'it does not end', 10);
    took((performance.now() - struck) / 1000);
    expect((performance.now() - struck) / 1000).toBeLessThan(3 * crowd());
    await until(() => session.supervisor.exitCode !== null, 'the supervisor goes on', 5);
    expect(session.supervisor.exitCode).toBe(0);
  }, 60_000);

  it('M-07 is started a second time on the same data', async () => {
    await open();
    const main = session.main()!.pid;
    const who = process.getuid?.() === 0 ? nobody : {};
    const { status } = spawnSync(session.home.app, ['--ozone-platform=x11', ...(session.home.sandboxed ? [] : ['--no-sandbox']), '--data', session.data], { ...who, timeout: 20_000, env: { ...process.env, ...session.home.env, DISPLAY: session.display.name } });
    expect(status).toBe(75);
    expect(session.main()!.pid).toBe(main);
  }, 80_000);

  it('M-08 finds a plain file for a lock; M-10 a damaged profile, damaged settings and a damaged memory of faults', async () => {
    await open({
      prepare: (_home, data) => {
        const storage = join(data, 'session/Local Storage/leveldb');
        mkdirSync(storage, { recursive: true });
        writeFileSync(join(data, 'SingletonLock'), 'not a lock');
        for (const file of ['settings.yaml', 'faults.json', 'session/Preferences', 'session/Network Persistent State', 'session/Local Storage/leveldb/CURRENT', 'session/Local Storage/leveldb/000003.log']) writeFileSync(join(data, file), randomBytes(4_096));
        giveAway(data);
      },
    });
    expect(session.log('crash')).toEqual([]);
  }, 80_000);

  it('M-09 has no data folder yet; M-17 no sound, no message bus, no network', async () => {
    await open({ env: { DBUS_SESSION_BUS_ADDRESS: 'disabled:', DBUS_SYSTEM_BUS_ADDRESS: 'disabled:', PULSE_SERVER: '' } });
    expect(readFileSync(join(session.data, 'logs/kiosk.log'), 'utf8')).toContain('Vitrine');
  }, 80_000);

  it('M-11 may not write its data folder', async () => {
    await open({
      prepare: (_home, data) => {
        mkdirSync(data);
        chmodSync(data, 0o555);
      },
    });
  }, 80_000);
});

describe('the display', () => {
  it('D-10 breaks down: the kiosk ends, and the supervisor does not give up', async () => {
    await open();
    const main = session.main()!.pid;
    await session.display.breakDown();
    await until(() => !isAlive(main), 'the kiosk stays without a display', 20);
    await until(() => session.main() && session.main()!.pid !== main, 'it is not tried again', 40);
    expect(session.supervisor.exitCode).toBeNull();
  }, 120_000);
});
