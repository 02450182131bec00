import * as fs from 'node:fs/promises';
import { join } from 'node:path';
import type { ExportReport } from './staff-requests';

export type ExportFs = Pick<typeof fs, 'mkdir' | 'open' | 'rename' | 'access'>;

/** A file of the export: its words are asked for when its turn comes. */
export interface ExportFile {
  name: string;
  read: () => string | Uint8Array | Promise<string | Uint8Array>;
}

const chunk = 256 * 1024;
const unfinished = '-incomplete';

/**
 * Writes files into a dated folder on a stick, each through to the stick before the next. The folder is called incomplete
 * until the last is there; a stick that fills or is pulled leaves what it has, the file at which it stopped as `.partial`.
 * Nothing is ever written anywhere else.
 */
export async function exportTo(stick: string, files: ExportFile[], { now, disk = fs }: { now: number; disk?: ExportFs }): Promise<ExportReport> {
  const report: ExportReport = { folder: stick, files: [], missing: [] };
  let at = '';
  try {
    const name = await freeName(stick, dated(now), disk);
    report.folder = join(stick, name + unfinished);
    await disk.mkdir(report.folder);
    for (const file of files) {
      at = file.name;
      const content = await contentOf(file);
      if (content) report.files.push({ name: file.name, bytes: await writeFile(join(report.folder, file.name), content, disk) });
      else report.missing.push(file.name);
    }
    at = '';
    await disk.rename(report.folder, join(stick, name));
    return { ...report, folder: join(stick, name) };
  } catch (error) {
    return { ...report, stopped: { file: at, why: whyOf(error) } };
  }
}

/** What cannot be read here must not cost what can. */
async function contentOf({ read }: ExportFile): Promise<Uint8Array | undefined> {
  try {
    const content = await read();
    return typeof content === 'string' ? Buffer.from(content) : content;
  } catch {
    return undefined;
  }
}

async function writeFile(path: string, bytes: Uint8Array, disk: ExportFs): Promise<number> {
  const partial = `${path}.partial`;
  const file = await disk.open(partial, 'wx');
  try {
    for (let from = 0; from < bytes.length; ) from += (await file.write(bytes, from, Math.min(chunk, bytes.length - from))).bytesWritten;
    await file.sync();
  } finally {
    await file.close().catch(() => undefined);
  }
  await disk.rename(partial, path);
  return bytes.length;
}

/** Two exports in one minute lie side by side. */
async function freeName(stick: string, name: string, disk: ExportFs): Promise<string> {
  for (let n = 1; ; n += 1) {
    const numbered = n === 1 ? name : `${name}-${n}`;
    const there = await Promise.all([numbered, numbered + unfinished].map((one) => disk.access(join(stick, one)).then(() => true, () => false)));
    if (!there.includes(true)) return numbered;
  }
}

/** `vitrine-2027-05-14-1542`: no sign that FAT does not know. */
function dated(now: number): string {
  const at = new Date(now);
  const two = (number: number) => String(number).padStart(2, '0');
  return `vitrine-${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}-${two(at.getHours())}${two(at.getMinutes())}`;
}

const reasons: Record<string, NonNullable<ExportReport['stopped']>['why']> = {
  ENOSPC: 'full', EDQUOT: 'full', EFBIG: 'full', EROFS: 'read-only', EACCES: 'read-only', EPERM: 'read-only',
  ENOENT: 'gone', ENODEV: 'gone', ENXIO: 'gone', EIO: 'gone', ENOTDIR: 'gone', ESTALE: 'gone', EBADF: 'gone',
};
const whyOf = (error: unknown) => reasons[(error as NodeJS.ErrnoException).code ?? ''] ?? 'failed';
