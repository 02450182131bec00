import { closeSync, openSync, readFileSync, statSync, unlinkSync, writeSync } from 'node:fs';
import { uptime } from 'node:os';

const mine = new Set<string>();

/** Takes a lock file, so that one process writes; gives what lets it go. A lock whose holder is gone is taken over. */
export function takeLock(path: string): () => void {
  if (mine.has(path)) throw Object.assign(new Error(`${path} is held by this process`), { code: 'EHELD' });
  if (!create(path)) {
    const holder = holderOf(path);
    if (holder) throw Object.assign(new Error(`${path} is held by process ${holder}`), { code: 'EHELD' });
    unlinkSync(path);
    if (!create(path)) throw Object.assign(new Error(`${path} was taken a moment ago`), { code: 'EHELD' });
  }
  mine.add(path);
  return () => {
    mine.delete(path);
    unlinkSync(path);
  };
}

function create(path: string): boolean {
  try {
    const file = openSync(path, 'wx');
    writeSync(file, `${process.pid}\n`);
    closeSync(file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** The living process that holds a lock. A number written before the machine started, or that is ours, belongs to nobody. */
function holderOf(path: string): number | undefined {
  const pid = Number(readFileSync(path, 'latin1'));
  const begun = Date.now() - uptime() * 1000;
  if (!Number.isInteger(pid) || pid <= 0 || pid === process.pid || statSync(path).mtimeMs < begun - 60_000) return undefined;
  return isAlive(pid) && !startedAfter(pid, statSync(path).mtimeMs) ? pid : undefined;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** The number was given anew to another process since. Only Linux tells. */
function startedAfter(pid: number, ms: number): boolean {
  return (statSync(`/proc/${pid}`, { throwIfNoEntry: false })?.ctimeMs ?? 0) > ms + 1_000;
}
