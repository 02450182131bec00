import { app, BrowserWindow, screen } from 'electron';
import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statfsSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { KioskFacts, Machine, Ran } from './machine';
import { seesTouch } from './sees-touch';

/** A command that does not answer must not hold up the report. */
const patience = 8_000;

/** The machine that this program runs on. */
export async function thisMachine(): Promise<Machine> {
  const platform = process.platform === 'win32' || process.platform === 'darwin' ? process.platform : 'linux';
  return { platform, home: homedir(), env: process.env, read, list, run, kiosk: await facts() };
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

function list(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function run(command: string, args: string[]): Promise<Ran | undefined> {
  return new Promise((resolve) => {
    // Answers are read, so they must come in the language that they are read in.
    const env = { ...process.env, LC_ALL: 'C', LANG: 'C' };
    execFile(command, args, { env, timeout: patience, windowsHide: true, maxBuffer: 8 * 1024 * 1024 }, (error, out) => {
      if (!error) return resolve({ code: 0, out });
      return resolve(typeof error.code === 'number' ? { code: error.code, out } : undefined);
    });
  });
}

async function facts(): Promise<KioskFacts> {
  const data = app.getPath('userData');
  const { touchSupport, size, scaleFactor } = screen.getPrimaryDisplay();
  const touch = touchSupport === 'unknown' ? seesTouch(read('/proc/bus/input/devices')) : touchSupport;
  return {
    free: freeIn(data),
    sandboxed: !app.commandLine.hasSwitch('no-sandbox'),
    touch,
    codecs: await codecs(),
    accelerated: app.getGPUFeatureStatus().webgl?.startsWith('enabled'),
    display: { width: Math.round(size.width * scaleFactor), height: Math.round(size.height * scaleFactor) },
    pinSet: existsSync(join(data, 'staff.json')),
    now: Date.now(),
    built: statSync(process.execPath).mtimeMs,
  };
}

function freeIn(folder: string): number | undefined {
  try {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize;
  } catch {
    return undefined;
  }
}

const question = `(() => {
  const plays = (type) => document.createElement('video').canPlayType(type) === 'probably';
  return { webm: plays('video/webm; codecs="vp9, opus"'), mp4: plays('video/mp4; codecs="avc1.640028, mp4a.40.2"') };
})()`;

/** Only a page knows what it can play. */
async function codecs(): Promise<KioskFacts['codecs']> {
  const window = BrowserWindow.getAllWindows().find((one) => !one.isDestroyed());
  return window?.webContents.executeJavaScript(question).catch(() => undefined) as Promise<KioskFacts['codecs']>;
}
