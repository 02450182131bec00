import { app } from 'electron';
import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Two files of this size at most: a kiosk runs for years. */
const most = 5 * 1024 * 1024;
let file: string | undefined;
let size = 0;
const early: string[] = [];

/** From here on the log is a file in the data folder; what was said before comes first. */
export function openLog(): void {
  const folder = join(app.getPath('userData'), 'logs');
  mkdirSync(folder, { recursive: true });
  file = join(folder, 'kiosk.log');
  size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  early.splice(0).forEach(write);
  log('start', `Vitrine ${app.getVersion()}, Electron ${process.versions.electron}, Chromium ${process.versions.chrome}`);
}

/** One line: time, what it is about, the words. Written at once, so that nothing is lost when the process dies next. */
export function log(about: string, words: string): void {
  const line = `${new Date().toISOString()}\t${about}\t${words.replaceAll('\n', '\\n')}\n`;
  if (about === 'crash') process.stderr.write(line);
  if (file) write(line);
  else early.push(line);
}

function write(line: string): void {
  try {
    if (size > most) {
      renameSync(file!, `${file}.old`);
      size = 0;
    }
    appendFileSync(file!, line);
    size += Buffer.byteLength(line);
  } catch {
    // A full or read-only disk must not stop the exhibit.
  }
}
