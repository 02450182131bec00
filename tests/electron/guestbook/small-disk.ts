import { execFileSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nodeDisk, type Disk } from '../../../electron/journal/disk';

export interface SmallDisk {
  folder: string;
  disk: Disk;
  /** A file system of its own, not one that pretends. */
  real: boolean;
  /** Leaves no room at all. */
  fill: () => void;
  /** Makes room again. */
  free: () => void;
  remove: () => void;
}

/** A disk of 2 MiB that can be filled: a tmpfs where this process may mount one, else the usual disk behind a limit. */
export function smallDisk(): SmallDisk {
  const folder = mkdtempSync(join(tmpdir(), 'vitrine-small-'));
  const remove = () => rmSync(folder, { recursive: true });
  if (!mounted(folder)) return { ...pretended(), folder, real: false, remove };
  const filler = join(folder, 'filler');
  return {
    folder, disk: nodeDisk, real: true,
    fill: () => fillUp(filler),
    free: () => rmSync(filler),
    remove: () => {
      execFileSync('umount', ['-l', folder]);
      remove();
    },
  };
}

function mounted(folder: string): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=2m', 'tmpfs', folder], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

function fillUp(path: string): void {
  const file = openSync(path, 'w');
  try {
    for (;;) writeSync(file, Buffer.alloc(4_096));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
  } finally {
    closeSync(file);
  }
}

/** Nothing is written while it is full; what is removed makes room. */
function pretended(): Pick<SmallDisk, 'disk' | 'fill' | 'free'> {
  let full = false;
  const write: Disk['write'] = (file, bytes) => {
    if (full) throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
    return nodeDisk.write(file, bytes);
  };
  const remove: Disk['remove'] = (path) => {
    nodeDisk.remove(path);
    if (path.endsWith('reserve.bin')) full = false;
  };
  return { disk: { ...nodeDisk, write, remove }, fill: () => void (full = true), free: () => void (full = false) };
}
