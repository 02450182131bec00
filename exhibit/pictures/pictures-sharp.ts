import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { constants } from 'node:os';
import { dirname, join } from 'node:path';
import type Sharp from 'sharp';

const require = createRequire(import.meta.url);

if (process.platform === 'linux' && process.versions.electron) besideGtk();

/** The image library, loaded here and nowhere else. */
export const sharp = require('sharp') as typeof Sharp;

/**
 * Electron on Linux brings its own GLib (for GTK), libvips another one, and the loader gives sharp's addon half of each:
 * thousands of "G_IS_OBJECT failed", and references that are never counted. So libvips is loaded first, and the addon is
 * then told to look there before anywhere else. Only the addon: its allocations stay those of the process.
 */
function besideGtk(): void {
  try {
    const own = createRequire(require.resolve('sharp'));
    const addon = own.resolve(`@img/sharp-linux-${process.arch}/sharp.node`);
    const folder = dirname(own.resolve(`@img/sharp-libvips-linux-${process.arch}/lib`));
    const library = readdirSync(folder).find((name) => name.startsWith('libvips-cpp.so'));
    if (library) loadLibrary(join(folder, library));
    process.dlopen({ exports: {} }, addon, constants.dlopen.RTLD_NOW | constants.dlopen.RTLD_DEEPBIND);
  } catch (error) {
    console.error('sharp could not be loaded apart from GTK', error);
  }
}

/** Node has no name for it: the library stays although it turns out not to be an addon. */
const RTLD_NODELETE = 0x1000;

function loadLibrary(path: string): void {
  try {
    process.dlopen({ exports: {} }, path, constants.dlopen.RTLD_NOW | RTLD_NODELETE);
  } catch (error) {
    if (!/did not self-register/.test((error as Error).message)) throw error;
  }
}
