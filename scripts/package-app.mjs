import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { root, run, step } from './progress.mjs';
import { hash, isFresh, stamp } from './stamp.mjs';

/** What only newer runtimes have; a fuse that is not in the binary cannot be set, and stops the packaging. */
const fusesSince = { grantFileProtocolExtraPrivileges: 29 };

/** The configuration of a flavour: `e2e` is the release with the inspector let in, which the driver of the tests needs. */
export function configuration(flavour, electron) {
  const config = parse(readFileSync(join(root, 'electron-builder.yml'), 'utf8'));
  const major = Number(electron.version.split('.')[0]);
  const fuses = Object.entries(config.electronFuses).filter(([name]) => !(fusesSince[name] > major));
  return {
    ...config,
    directories: { ...config.directories, output: `dist/${flavour}` },
    electronFuses: { ...Object.fromEntries(fuses), enableNodeCliInspectArguments: flavour === 'e2e' },
    electronVersion: electron.version,
    electronDist: electron.folder,
  };
}

/** Packs a flavour into a folder and gives that folder; only when something has changed. */
export async function packageFolder(flavour, electron) {
  const folder = join(root, 'dist', flavour, `${{ linux: 'linux', darwin: 'mac', win32: 'win' }[process.platform]}${process.arch === 'arm64' ? '-arm64' : ''}-unpacked`);
  const mark = join(root, 'dist', flavour, '.packed');
  const state = `${electron.version} ${hash(['out/electron', 'out/renderer', 'out/.stamps/exhibits', 'electron/package', 'electron-builder.yml', 'package.json', 'package-lock.json', 'scripts/package-app.mjs'])}`;
  if (!isFresh(mark, state) || !existsSync(folder)) {
    rmSync(mark, { force: true });
    await step(`Packing the ${flavour} flavour`, () => makePackages(flavour, electron, '--dir'));
    stamp(mark, state);
  }
  return folder;
}

/** Packs for this platform; `words` are electron-builder's own. The configuration goes through a file, because one passed as a value is merged with the release's. */
export function makePackages(flavour, electron, ...words) {
  const file = join(root, 'out', `electron-builder.${flavour}.json`);
  writeFileSync(file, JSON.stringify(configuration(flavour, electron), null, 2));
  return run(process.execPath, [join(root, 'node_modules/electron-builder/cli.js'), '--config', file, '--publish', 'never', ...words]);
}
