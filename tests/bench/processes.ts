/** What the processes of a program cost, as Linux tells it in `/proc`. */
import { readdirSync, readFileSync } from 'node:fs';
import { wait } from './rounds';

/** A clock tick of `/proc/PID/stat`, in ms: `sysconf(_SC_CLK_TCK)` is 100 on every Linux that runs Chromium. */
const TICK = 10;

interface Stat { parent: number; cpu: number }

/** A process and all that descend from it. */
export function family(pid: number): number[] {
  const parents = new Map(readdirSync('/proc').filter((name) => /^\d+$/.test(name)).map((name) => [Number(name), statOf(Number(name))?.parent]));
  const found = [pid];
  for (const one of found) for (const [child, parent] of parents) if (parent === one) found.push(child);
  return found;
}

/**
 * Memory of processes together, in MB of 2^20 bytes: proportional, resident, and of the proportional what they have made
 * themselves. The rest are pages of files, of the program above all: the kernel brings them and takes them back as it likes.
 */
export function memoryOf(pids: number[]): { pss: number; rss: number; made: number } {
  const told = pids.map((pid) => read(pid, 'smaps_rollup'));
  const sum = (name: string) => told.reduce((all, text) => all + Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(text)?.[1] ?? 0), 0) / 1024;
  return { pss: sum('Pss'), rss: sum('Rss'), made: sum('Pss_Anon') + sum('Pss_Shmem') };
}

/** CPU time so far of processes together, in ms. */
export const cpuOf = (pids: number[]): number => pids.reduce((all, pid) => all + (statOf(pid)?.cpu ?? 0), 0);

/** The share of one core that a program takes while `ms` go by, in per cent, by kind of process and all together. */
export async function idleCpu(pid: number, ms: number): Promise<{ all: number; kinds: Record<string, number> }> {
  const pids = family(pid);
  const before = pids.map((one) => cpuOf([one]));
  const began = performance.now();
  await wait(ms);
  const took = performance.now() - began;
  const kinds: Record<string, number> = {};
  pids.forEach((one, i) => {
    const kind = kindOf(one);
    kinds[kind] = (kinds[kind] ?? 0) + ((cpuOf([one]) - before[i]!) / took) * 100;
  });
  return { all: Object.values(kinds).reduce((sum, share) => sum + share, 0), kinds };
}

/** `browser`, `renderer`, `gpu-process`, `utility`, `zygote`. */
export const kindOf = (pid: number): string => /--type=([a-z-]+)/.exec(read(pid, 'cmdline'))?.[1] ?? 'browser';

export const ofKind = (pid: number, kind: string): number[] => family(pid).filter((one) => kindOf(one) === kind);

function statOf(pid: number): Stat | undefined {
  // The name, in brackets, may hold anything: the fields are counted from behind it.
  const fields = read(pid, 'stat').split(') ').at(-1)!.split(' ');
  return fields.length < 13 ? undefined : { parent: Number(fields[1]), cpu: (Number(fields[11]) + Number(fields[12])) * TICK };
}

/** Empty for a process that is gone, or that this user may not look into. */
function read(pid: number, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return '';
  }
}
