import { execFileSync } from 'node:child_process';
import { cpus, loadavg, totalmem } from 'node:os';
import { findElectron } from '../../scripts/electron-runtime.mjs';
import { chromiumPath } from './chromium';

/** What a measurement is worth nothing without. */
export interface Machine { cores: number; cpu: string; memory: string; node: string; chromium: string; electron: string }

export async function machine(): Promise<Machine> {
  const { version } = await findElectron();
  return {
    cores: cpus().length,
    cpu: cpus()[0]?.model.trim() ?? 'unknown',
    memory: `${Math.round(totalmem() / 2 ** 30)} GiB`,
    node: process.version,
    chromium: execFileSync(chromiumPath(), ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim(),
    electron: version,
  };
}

/** The load average of the last minute: above the number of cores, times on the clock say little. */
export const load = (): number => loadavg()[0]!;
