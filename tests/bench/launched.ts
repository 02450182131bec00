/** A program of Electron's, started with nobody watching: a debugger that is there from the first moment slows the start. */
import { spawn, type ChildProcess } from 'node:child_process';
import { chromium, type Browser, type Page } from 'playwright-core';
import { nobody } from '../../scripts/sandbox.mjs';
import type { Display } from '../e2e/display';
import type { Home } from '../e2e/packaged-app';
import { inspectorOf, type Inspector } from './inspector';

export interface Launched {
  pid: number;
  /** The wall clock at the spawn, in ms; page times are told against it. */
  spawned: number;
  /** Looks into the page; ends with the look. */
  look: <T>(see: (page: Page) => Promise<T>) => Promise<T>;
  /** The same by Chromium's protocol alone: Playwright leaves a world of its own script in the page at every look, a megabyte each. */
  inspect: <T>(see: (inspector: Inspector) => Promise<T>) => Promise<T>;
  stop: () => Promise<void>;
}

export interface Start { display: Display; home: Home; executable?: string; words?: string[] }

/** `executable` is what runs in the kiosk's home and as its user; absent: the packaged kiosk. */
export function launch({ display, home, executable, words = [] }: Start): Launched {
  const switches = ['--ozone-platform=x11', '--inspect=0', '--remote-debugging-port=0', ...(home.sandboxed ? [] : ['--no-sandbox'])];
  const env = { ...process.env, ...home.env, DISPLAY: display.name };
  const spawned = performance.timeOrigin + performance.now();
  const child = spawn(executable ?? home.executable, [...switches, ...words], { env, stdio: ['ignore', 'ignore', 'pipe'], ...(executable && process.getuid?.() === 0 ? nobody : {}) });
  const endpoint = endpointOf(child);
  // Nobody may ask for it when the program dies early; whoever asks is told.
  endpoint.catch(() => undefined);
  return {
    pid: child.pid!,
    spawned,
    look: async (see) => {
      const browser = await chromium.connectOverCDP(await endpoint, { noDefaults: true });
      try {
        return await see(pageOf(browser));
      } finally {
        await browser.close();
      }
    },
    inspect: async (see) => {
      const inspector = await inspectorOf(await endpoint);
      try {
        return await see(inspector);
      } finally {
        await inspector.close();
      }
    },
    stop: () => stop(child),
  };
}

function pageOf(browser: Browser): Page {
  const page = browser.contexts().flatMap((context) => context.pages())[0];
  if (!page) throw new Error('The program has no window.');
  return page;
}

function endpointOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stderr!.on('data', (text: Buffer) => {
      said = `${said}${text}`.slice(-10_000);
      const address = /DevTools listening on (ws:\S+)/.exec(said)?.[1];
      if (address) resolve(address);
    });
    child.once('error', reject).once('exit', (code) => reject(new Error(`The program ended with ${code}. ${said}`)));
  });
}

function stop(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve();
    child.once('exit', () => resolve());
    child.kill('SIGTERM');
    setTimeout(() => child.kill('SIGKILL'), 3_000).unref();
  });
}
