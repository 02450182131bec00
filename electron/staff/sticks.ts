import * as fs from 'node:fs';
import { basename, posix } from 'node:path';
import type { Stick } from './staff-requests';

export interface StickFs {
  readFileSync: (file: string, encoding: 'utf8') => string;
  readdirSync: (folder: string) => string[];
  existsSync: (file: string) => boolean;
  lstatSync: (file: string) => { isSymbolicLink: () => boolean; isDirectory: () => boolean };
  statfsSync: (folder: string) => { bavail: number; bsize: number };
}

/** What can be taken out and is there now. Nothing is mounted by the kiosk: the system's session does that. */
export function findSticks(platform: NodeJS.Platform, disk: StickFs = fs, systemDrive = process.env.SystemDrive ?? 'C:'): Stick[] {
  const found = platform === 'win32' ? drives(disk, systemDrive) : platform === 'darwin' ? volumes(disk) : mounts(disk);
  return found.map(({ path, readOnly }) => ({ path, name: platform === 'win32' ? path.slice(0, 2) : basename(path), ...room(path, disk), ...(readOnly ? { readOnly } : {}) }));
}

type Place = Pick<Stick, 'path' | 'readOnly'>;

const places = /^\/(media|run\/media|mnt)(\/|$)/;

/** Mount points below the folders where Linux desktops hang what is plugged in. */
function mounts(disk: StickFs): Place[] {
  const lines = orNothing(() => disk.readFileSync('/proc/self/mounts', 'utf8').split('\n'));
  const found = new Map<string, Place>();
  for (const [, point = '', , options = ''] of lines.map((line) => line.split(' '))) {
    const path = point.replaceAll(/\\([0-7]{3})/g, (_sign, octal: string) => String.fromCharCode(parseInt(octal, 8)));
    if (places.test(path) && posix.normalize(path) === path) found.set(path, { path, ...(options.split(',').includes('ro') ? { readOnly: true } : {}) });
  }
  return [...found.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** macOS also lists the disk that it runs from, as a link. */
const volumes = (disk: StickFs): Place[] =>
  orNothing(() => disk.readdirSync('/Volumes'))
    .map((name) => `/Volumes/${name}`)
    .filter((path) => orNothing(() => [disk.lstatSync(path)]).some((entry) => entry.isDirectory() && !entry.isSymbolicLink()))
    .map((path) => ({ path }));

/** A: and B: would make an old machine look for its floppy. */
const drives = (disk: StickFs, systemDrive: string): Place[] =>
  [...'DEFGHIJKLMNOPQRSTUVWXYZC'].map((letter) => `${letter}:\\`).filter((path) => !path.startsWith(systemDrive.toUpperCase()) && disk.existsSync(path)).map((path) => ({ path }));

function room(path: string, disk: StickFs): { free?: number } {
  const [found] = orNothing(() => [disk.statfsSync(path)]);
  return found ? { free: found.bavail * found.bsize } : {};
}

function orNothing<T>(look: () => T[]): T[] {
  try {
    return look();
  } catch {
    return [];
  }
}
