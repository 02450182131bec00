import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, lchownSync, lstatSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { nobody, sandboxWorks } from '../../scripts/sandbox.mjs';

const dist = resolve(import.meta.dirname, '../../dist');
const isRoot = process.getuid?.() === 0;

/** The executable of a packed flavour. */
export function executableOf(flavour: 'e2e' | 'release'): string {
  const names: Partial<Record<NodeJS.Platform, string>> = { win32: 'win-unpacked/Vitrine.exe', darwin: 'mac/Vitrine.app/Contents/MacOS/Vitrine' };
  const file = join(dist, flavour, names[process.platform] ?? 'linux-unpacked/vitrine');
  if (!existsSync(file)) throw new Error(`${file} is missing: npm test packs it.`);
  return file;
}

export interface Home {
  /** What to run: the kiosk as an ordinary user, also when the tests run as root. */
  executable: string;
  /** The program itself. */
  app: string;
  /** A folder that the kiosk may write. */
  folder: string;
  sandboxed: boolean;
  env: Record<string, string>;
  remove: () => void;
}

/** A home for one kiosk, with the packaged app as it is run from there. */
export function makeHome(flavour: 'e2e' | 'release' = 'e2e'): Home {
  const folder = mkdtempSync(join(tmpdir(), 'vitrine-kiosk-'));
  const env = { HOME: folder, XDG_CONFIG_HOME: join(folder, 'config'), XDG_CACHE_HOME: join(folder, 'cache'), XDG_RUNTIME_DIR: folder };
  const app = isRoot ? withinReach(executableOf(flavour)) : executableOf(flavour);
  const sandboxed = sandboxWorks();
  const executable = isRoot ? asNobody(app, folder) : app;
  return { executable, app, folder, sandboxed, env, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

function asNobody(app: string, folder: string): string {
  const file = join(folder, 'vitrine-as-nobody');
  writeFileSync(file, `#!/bin/sh\nexec setpriv --reuid=${nobody.uid} --regid=${nobody.gid} --clear-groups -- '${app}' "$@"\n`);
  chmodSync(file, 0o755);
  giveAway(folder);
  return file;
}

/** Hands a folder to the user that the kiosk runs as. */
export function giveAway(path: string): void {
  if (!isRoot) return;
  // A kiosk that was killed leaves links to nowhere.
  lchownSync(path, nobody.uid, nobody.gid);
  if (lstatSync(path).isDirectory()) for (const name of readdirSync(path)) giveAway(join(path, name));
}

/** A checkout under `/root` cannot be read by others: the app is then copied to where it can. */
function withinReach(file: string): string {
  const folder = dirname(file);
  if (isOpen(folder)) return file;
  const { mtimeMs } = statSync(join(folder, 'resources/app.asar'));
  const copy = join(tmpdir(), `vitrine-app-${Math.round(mtimeMs).toString(36)}`);
  const there = file.replace(folder, join(copy, 'app'));
  if (existsSync(there)) return there;
  // Whole or not there: another test may be copying it at the same time.
  const own = mkdtempSync(`${copy}-`);
  chmodSync(own, 0o755);
  execFileSync('cp', ['-a', folder, join(own, 'app')]);
  try {
    renameSync(own, copy);
  } catch {
    rmSync(own, { recursive: true, force: true });
  }
  return there;
}

const isOpen = (folder: string): boolean => (statSync(folder).mode & 0o005) === 0o005 && (dirname(folder) === folder || isOpen(dirname(folder)));
