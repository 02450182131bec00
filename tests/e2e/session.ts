import { spawn, type ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { nobody } from '../../scripts/sandbox.mjs';
import { connect, type Cdp } from './cdp';
import { landscape, openDisplay, type Display, type Size } from './display';
import { readLog } from './kiosk';
import { makeHome, type Home } from './packaged-app';
import { family, ofType, processes, type Process } from './processes';

/** As it is shipped beside the program. */
const scriptOf = (app: string) => join(dirname(app), 'resources/session/vitrine-session');

/** The packaged kiosk as it runs in a museum: under its supervisor, and nobody's debugger attached. */
export interface Session {
  home: Home;
  display: Display;
  data: string;
  supervisor: ChildProcess;
  /** The kiosk's main process; undefined between two starts. */
  main: () => Process | undefined;
  helper: (type: 'renderer' | 'gpu-process') => Process | undefined;
  family: () => Process[];
  /** A wire to the page as it is now; the caller closes it. */
  wire: () => Promise<Cdp>;
  /** A wire to the main process, to break it from inside. */
  mainWire: () => Promise<Cdp>;
  log: (about?: string) => string[];
  close: () => Promise<void>;
}

export interface SessionOptions {
  size?: Size;
  flags?: string[];
  env?: Record<string, string>;
  /** Runs before the kiosk starts. */
  prepare?: (home: Home, data: string) => void;
}

export async function openSession({ size = landscape, flags = [], env = {}, prepare }: SessionOptions = {}): Promise<Session> {
  const display = await openDisplay(size);
  const home = makeHome();
  const data = join(home.folder, 'data');
  prepare?.(home, data);
  const [port, inner] = [await freePort(), await freePort()];
  // `--inspect` is what this flavour alone allows; it lets the page's wire in.
  const words = ['--ozone-platform=x11', `--inspect=${inner}`, `--remote-debugging-port=${port}`, ...(home.sandboxed ? [] : ['--no-sandbox']), '--data', data, ...flags];
  const who = process.getuid?.() === 0 ? nobody : {};
  const supervisor = spawn('/bin/sh', [scriptOf(home.app), ...words], { ...who, stdio: 'ignore', cwd: home.folder, env: { ...process.env, ...home.env, ...env, VITRINE: home.app, DISPLAY: display.name } });
  const main = () => processes().find(({ parent, state, words }) => parent === supervisor.pid && state !== 'Z' && words[0] === home.app && !words.some((word) => word.startsWith('--type=')));
  const all = () => {
    const it = main();
    return it ? family(it.pid) : [];
  };
  return {
    home, display, data, supervisor, main,
    family: all,
    helper: (type) => ofType(all(), type)[0],
    wire: () => connect(port),
    mainWire: () => connect(inner, () => true),
    log: (about) => readLog(join(data, 'logs/kiosk.log'), about),
    close: async () => {
      const ended = new Promise((resolve) => (supervisor.exitCode === null ? supervisor.once('exit', resolve) : resolve(0)));
      const rest = all();
      supervisor.kill('SIGTERM');
      await ended;
      for (const { pid } of rest) kill(pid);
      await display.close();
      home.remove();
    },
  };
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It ended by itself.
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}
