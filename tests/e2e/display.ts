import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Size { width: number; height: number }
export const landscape: Size = { width: 1920, height: 1080 };
export const portrait: Size = { width: 1080, height: 1920 };

export interface Display {
  name: string;
  /** Ends the window manager and starts another. */
  renewManager: () => Promise<void>;
  /** Ends the display itself. */
  breakDown: () => Promise<void>;
  close: () => Promise<void>;
}

/** A display of its own for one kiosk, with a window manager, without which full screen means nothing. */
export async function openDisplay({ width, height }: Size): Promise<Display> {
  const folder = mkdtempSync(join(tmpdir(), 'vitrine-display-'));
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', `${width}x${height}x24`, '-nolisten', 'tcp', '-ac'], { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const name = `:${await firstLine(server)}`;
  let manager = await manage(name, folder);
  return {
    name,
    renewManager: async () => {
      await stop(manager);
      manager = await manage(name, folder);
    },
    breakDown: () => stop(server),
    close: async () => {
      await stop(manager);
      await stop(server);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function manage(name: string, folder: string): Promise<ChildProcess> {
  const ready = join(folder, `ready-${Date.now()}`);
  const manager = spawn('openbox', ['--sm-disable', '--config-file', join(import.meta.dirname, 'openbox.xml'), '--startup', `touch ${ready}`], {
    env: { ...process.env, DISPLAY: name, HOME: folder },
    stdio: 'ignore',
  });
  await until(() => existsSync(ready), 'openbox does not start');
  return manager;
}

function firstLine(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    server.stdio[3]!.once('data', (text: Buffer) => resolve(text.toString().trim()));
    server.once('error', reject).once('exit', (code) => reject(new Error(`Xvfb ended with ${code}`)));
  });
}

function stop(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve();
    child.once('exit', () => resolve());
    child.kill('SIGKILL');
  });
}

/** Asks every 20 ms, for ten seconds at most. */
export async function until(isSo: () => unknown, otherwise: string, seconds = 10): Promise<void> {
  const end = Date.now() + seconds * 1000;
  while (!(await isSo())) {
    if (Date.now() > end) throw new Error(otherwise);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
