import { randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import { mkdir, open, rename, rm, statfs } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { readPackage, type Peek, type Sink, type Trust } from '../../exhibit/package/unpack';
import { Refusal } from '../../exhibit/package/unpack-refusal';
import { stagingPrefix } from './packages-folder';
import { folderName } from './pointer';

export interface StageOptions extends Trust {
  onProgress?: (done: number, total: number) => void;
  /** Bytes that the disk has left. */
  room?: (folder: string) => Promise<number>;
}

export interface Staged {
  name: string;
  peek: Peek;
}

/** Left free for the log, the guestbook and the file system's own needs. */
const reserve = 64 * 2 ** 20;

/**
 * Unpacks a package beside the one that is shown and gives the name of its folder, which appears whole or not at all. Nothing
 * is written but below `root`. Throws a `Refusal`; then nothing is left.
 */
export async function stagePackage(file: string, root: string, { onProgress, room = freeRoom, ...trust }: StageOptions = {}): Promise<Staged> {
  const staging = join(root, `${stagingPrefix}${randomBytes(8).toString('hex')}`);
  const folders = new Set<string>();
  try {
    const peek = await readPackage(file, { ...trust, onProgress, sink: sinkIn(staging, { root, room, folders }) });
    for (const folder of [...folders].sort((a, b) => b.length - a.length)) await syncFolder(folder);
    const name = folderName(peek.manifest, peek.digest, randomBytes(4).toString('hex'));
    await rename(staging, join(root, name));
    await syncFolder(root);
    return { name, peek };
  } catch (error) {
    await rm(staging, { recursive: true, force: true }).catch(() => undefined);
    throw asRefusal(error);
  }
}

interface Place {
  root: string;
  room: (folder: string) => Promise<number>;
  /** Every folder that is made, to be synced in the end. */
  folders: Set<string>;
}

function sinkIn(staging: string, { root, room, folders }: Place): Sink {
  const make = async (folder: string): Promise<void> => {
    if (folders.has(folder)) return;
    if (folder !== staging) await make(dirname(folder));
    await mkdir(folder);
    folders.add(folder);
  };
  return {
    begin: async ({ size }) => {
      await mkdir(root, { recursive: true });
      const left = await room(root);
      if (left < size + reserve) throw new Refusal('space', '', `${megabytes(size + reserve)} needed, ${megabytes(left)} free`);
      await make(staging);
    },
    open: async (path) => {
      const target = join(staging, path);
      await make(dirname(target));
      const handle = await open(target, constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | (constants.O_NOFOLLOW ?? 0), 0o644);
      return {
        write: async (bytes) => {
          for (let done = 0; done < bytes.length; ) done += (await handle.write(bytes, done)).bytesWritten;
        },
        close: async () => {
          await handle.sync().finally(() => handle.close());
        },
      };
    },
  };
}

const megabytes = (bytes: number) => `${Math.ceil(bytes / 2 ** 20)} MB`;

async function freeRoom(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder);
  return bavail * bsize;
}

/** Windows opens no folders, and needs not. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => undefined);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}

function asRefusal(error: unknown): unknown {
  if (error instanceof Refusal) return error;
  const { code = '', message } = error as NodeJS.ErrnoException;
  if (code === 'ENOSPC' || code === 'EDQUOT') return new Refusal('space', '', code);
  return /^E[A-Z]+$/.test(code) ? new Refusal('disk', '', message) : error;
}
