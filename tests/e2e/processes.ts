import { readdirSync, readFileSync } from 'node:fs';

export interface Process {
  pid: number;
  parent: number;
  group: number;
  /** `R`unning, `S`leeping, s`T`opped, `Z`ombie. */
  state: string;
  /** Chromium's children join theirs with blanks. */
  words: string[];
  /** Resident memory in MB. */
  memory: number;
}

/** Linux's own list. A process may end while it is read. */
export function processes(): Process[] {
  return readdirSync('/proc').filter((name) => /^\d+$/.test(name)).flatMap((name) => read(Number(name)) ?? []);
}

function read(pid: number): Process | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const [state, parent, group] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const pages = Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1]);
    return { pid, parent: Number(parent), group: Number(group), state: state!, words: readFileSync(`/proc/${pid}/cmdline`, 'utf8').split(/[\0 ]/), memory: (pages * 4096) / 2 ** 20 };
  } catch {
    return undefined;
  }
}

/** A kiosk's processes, found by its main one: they share its group when a supervisor started it, else its tree. */
export function family(main: number): Process[] {
  const all = processes();
  const found = new Set([main]);
  for (let before = 0; before !== found.size; ) {
    before = found.size;
    for (const { pid, parent, group } of all) if (found.has(parent) || (group === main && main > 1)) found.add(pid);
  }
  return all.filter(({ pid }) => found.has(pid));
}

export const ofType = (all: Process[], type: 'renderer' | 'gpu-process' | 'zygote' | 'utility') => all.filter(({ words, state }) => state !== 'Z' && words.includes(`--type=${type}`));

export const isAlive = (pid: number) => {
  const it = read(pid);
  return it !== undefined && it.state !== 'Z';
};
