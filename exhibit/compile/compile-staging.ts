import { access, copyFile, link, mkdir, open, readdir, rename, rm, stat, utimes } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * A compile writes into a folder beside the one it replaces, and the two change places at the very end: whoever stops
 * it leaves the old exhibit whole. What a stopped compile had finished is taken over by the next one.
 */
const active = new Set<string>();
let count = 0;

/** Another process's work is taken for abandoned when it has not made a picture for so long. */
const abandoned = 10 * 60_000;

export async function openStaging(out: string): Promise<string> {
  await recover(out);
  const staging = `${out}.part-${process.pid}-${(count += 1)}`;
  active.add(staging);
  await mkdir(dirname(out), { recursive: true });
  for (const left of await leftovers(out)) {
    // Only one of two processes can rename it; the other one starts from nothing.
    if (await exists(staging)) await rm(left, { recursive: true, force: true });
    else await rename(left, staging).catch(() => undefined);
  }
  await mkdir(staging, { recursive: true });
  return staging;
}

/** Says that the work goes on. */
export const touch = (staging: string) => utimes(staging, new Date(), new Date()).catch(() => undefined);

/** Work that stopped is left where it is for the next compile. */
export const leaveStaging = (staging: string) => void active.delete(staging);

/** Puts the finished exhibit in its place. */
export async function publish(staging: string, out: string): Promise<void> {
  const old = `${out}.old`;
  await rm(old, { recursive: true, force: true });
  await patiently(() => rename(out, old)).catch(unlessMissing);
  await patiently(() => rename(staging, out));
  active.delete(staging);
  await rm(old, { recursive: true, force: true });
}

/** Brings the old exhibit back when a compile was stopped between the two renames. */
export async function recover(out: string): Promise<void> {
  const old = `${out}.old`;
  if (await exists(out)) await rm(old, { recursive: true, force: true });
  else await rename(old, out).catch(unlessMissing);
}

async function leftovers(out: string): Promise<string[]> {
  const prefix = `${basename(out)}.part-`;
  const names = (await readdir(dirname(out))).filter((name) => name.startsWith(prefix));
  const left: string[] = [];
  for (const name of names) {
    const path = join(dirname(out), name);
    if (!active.has(path) && (await isAbandoned(path, Number(name.slice(prefix.length).split('-')[0])))) left.push(path);
  }
  return left;
}

async function isAbandoned(path: string, pid: number): Promise<boolean> {
  if (pid === process.pid || !isRunning(pid)) return true;
  // A process of that number may be a stranger that came after a restart.
  return Date.now() - (await stat(path)).mtimeMs > abandoned;
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Windows refuses to rename a folder while a virus scanner reads in it. */
async function patiently(rename: () => Promise<void>, tries = 5): Promise<void> {
  try {
    await rename();
  } catch (error) {
    const held = ['EPERM', 'EBUSY', 'EACCES', 'ENOTEMPTY'].includes((error as NodeJS.ErrnoException).code ?? '');
    if (!held || tries <= 1) throw error;
    await new Promise((resolve) => setTimeout(resolve, 200));
    await patiently(rename, tries - 1);
  }
}

const unlessMissing = (error: NodeJS.ErrnoException) => {
  if (error.code !== 'ENOENT') throw error;
};

export const exists = (path: string) => access(path).then(() => true, () => false);

/** A second name for the same file, or a copy where the disk cannot do that. */
export async function place(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true });
  await link(from, to).catch((error: NodeJS.ErrnoException) => (error.code === 'EEXIST' ? undefined : copyFile(from, to)));
}

export async function placeAll(from: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true });
  for (const entry of await readdir(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    await (entry.isDirectory() ? placeAll(source, target) : place(source, target));
  }
}

/** Written through to the disk: after a power cut the new name must not lead to an empty file. */
export async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const file = await open(path, 'w');
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
}
