import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { _electron, type ElectronApplication, type Page } from 'playwright-core';
import { landscape, openDisplay, type Display, type Size } from './display';
import { fakePrograms } from './fake-programs';
import { asked, type Asked } from './net-log';
import { makeHome, type Home } from './packaged-app';
import { visitor, type Visitor } from './visitor';

export interface KioskOptions {
  size?: Size;
  /** The kiosk's own flags, such as `['--lang', 'fr']`, or what prepares the kiosk's folder and gives them. */
  flags?: string[] | ((home: Home) => string[]);
  /** Of a kiosk that ran before, with all that it kept; else a new one. */
  home?: Home;
}

export interface Kiosk {
  app: ElectronApplication;
  page: Page;
  visitor: Visitor;
  home: Home;
  display: Display;
  /** What the kiosk tried to open outside itself: nothing, if all is well. */
  opened: () => string[];
  /** The lines of the kiosk's own log that are about something: `blocked`, `refused`, `page`, `page gone` ... */
  log: (about?: string) => string[];
  /** Closes the kiosk and gives what Chromium asked the network while it ran. */
  close: () => Promise<Asked>;
}

/** Opens the packaged kiosk on a display of its own, as an ordinary user and with its sandbox where this machine has one. */
export async function openKiosk({ size = landscape, flags = [], home = makeHome() }: KioskOptions = {}): Promise<Kiosk> {
  const display = await openDisplay(size);
  const own = typeof flags === 'function' ? flags(home) : flags;
  const [data, netLog] = [join(home.folder, 'data'), join(home.folder, 'net-log.json')];
  const programs = fakePrograms(home.folder);
  const { app, page } = await attached({
    executablePath: home.executable,
    chromiumSandbox: home.sandboxed,
    args: ['--ozone-platform=x11', `--log-net-log=${netLog}`, '--net-log-capture-mode=Everything', '--data', data, ...own],
    env: { ...(process.env as Record<string, string>), ...home.env, ...programs.env, DISPLAY: display.name },
    timeout: 20_000,
  }).catch(async (error: Error) => {
    await display.close();
    throw new Error(`${error.message}\nThe kiosk's own log:\n${readLog(join(data, 'logs/kiosk.log')).join('\n')}`);
  });
  return {
    app,
    page,
    home,
    display,
    opened: programs.opened,
    visitor: await visitor(page),
    log: (about) => readLog(join(data, 'logs/kiosk.log'), about),
    close: async () => {
      await app.close();
      await display.close();
      const requests = asked(readFileSync(netLog, 'utf8'));
      home.remove();
      return requests;
    },
  };
}

type Launch = NonNullable<Parameters<typeof _electron.launch>[0]>;

/**
 * Once in some hundred starts the driver does not come to see the window of a kiosk that runs; such a start is made again, and said.
 * A kiosk that shows nothing at all fails twice.
 */
async function attached(launch: Launch, again = true): Promise<{ app: ElectronApplication; page: Page }> {
  let app: ElectronApplication | undefined;
  try {
    app = await _electron.launch(launch);
    return { app, page: await app.firstWindow({ timeout: 15_000 }) };
  } catch (error) {
    // A launch that fails has ended its process itself.
    if (app) await killed(app);
    if (!again) throw error;
    console.warn(`The window is not seen by the driver, started again: ${(error as Error).message}`);
    return attached(launch, false);
  }
}

async function killed(app: ElectronApplication): Promise<void> {
  const gone = new Promise((resolve) => app.process().once('exit', resolve));
  app.process().kill('SIGKILL');
  await gone;
}

export function readLog(file: string, about?: string): string[] {
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8').trim().split('\n').map((line) => line.split('\t'));
  return lines.filter(([, topic]) => !about || topic === about).map((parts) => parts.slice(2).join('\t'));
}

/** Pictures of what was tested, kept as `artefacts/<name>.png`. */
export function artefact(name: string): string {
  const folder = join(import.meta.dirname, '../../artefacts');
  mkdirSync(folder, { recursive: true });
  return join(folder, `${name}.png`);
}
