import * as fs from 'node:fs';

/** What the journal asks of a disk. Tests stand in one that forgets, fills up or refuses. */
export interface Disk {
  makeFolder: (path: string) => void;
  /** The names in a folder; none when it is not there. */
  list: (path: string) => string[];
  open: (path: string, flags: 'r' | 'r+' | 'a' | 'w' | 'wx') => number;
  size: (file: number) => number;
  read: (file: number, into: Uint8Array, position: number) => number;
  write: (file: number, bytes: Uint8Array) => number;
  sync: (file: number) => void;
  truncate: (file: number, size: number) => void;
  close: (file: number) => void;
  rename: (from: string, to: string) => void;
  remove: (path: string) => void;
  /** Makes created, renamed and removed names last. */
  syncFolder: (path: string) => void;
}

export const nodeDisk: Disk = {
  makeFolder: (path) => void fs.mkdirSync(path, { recursive: true }),
  list: (path) => (fs.existsSync(path) ? fs.readdirSync(path) : []),
  open: (path, flags) => fs.openSync(path, flags),
  size: (file) => fs.fstatSync(file).size,
  read: (file, into, position) => fs.readSync(file, into, 0, into.length, position),
  write: (file, bytes) => fs.writeSync(file, bytes),
  // On macOS libuv asks the drive itself (F_FULLFSYNC).
  sync: (file) => fs.fdatasyncSync(file),
  truncate: (file, size) => fs.ftruncateSync(file, size),
  close: (file) => fs.closeSync(file),
  rename: (from, to) => fs.renameSync(from, to),
  remove: (path) => fs.unlinkSync(path),
  syncFolder,
};

/** Windows cannot open a folder, and keeps names by itself. */
function syncFolder(path: string): void {
  if (process.platform === 'win32') return;
  const folder = fs.openSync(path, 'r');
  try {
    fs.fsyncSync(folder);
  } finally {
    fs.closeSync(folder);
  }
}
