import { constants, copyFileSync, linkSync, mkdirSync, readdirSync, readlinkSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './progress.mjs';
import { isFresh, stamp } from './stamp.mjs';

/**
 * The command that runs the built kiosk without packaging it: `[executable, words]`.
 * Electron's own runtime takes the project as a word; the substitute has no `default_app.asar`, so the project is linked into its resources.
 */
export function developmentApp(electron) {
  if (electron.official) return [electron.executable, [root]];
  const folder = join(root, 'out/runtime');
  const mark = join(folder, '.linked');
  const state = `${electron.version} ${electron.folder}\n`;
  if (!isFresh(mark, state)) {
    rmSync(folder, { recursive: true, force: true });
    linkTree(electron.folder, folder);
    const app = join(folder, 'resources/app');
    mkdirSync(app, { recursive: true });
    copyFileSync(join(root, 'package.json'), join(app, 'package.json'));
    symlinkSync(join(root, 'out'), join(app, 'out'));
    stamp(mark, state);
  }
  return [join(folder, 'electron'), []];
}

/** Hard links cost nothing; across file systems it is a copy. */
function linkTree(from, to) {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) linkTree(source, target);
    else if (entry.isSymbolicLink()) symlinkSync(readlinkSync(source), target);
    else link(source, target);
  }
}

function link(source, target) {
  try {
    linkSync(source, target);
  } catch {
    copyFileSync(source, target, constants.COPYFILE_FICLONE);
  }
}
