import { existsSync } from 'node:fs';
import { build } from './build.mjs';
import { findElectron } from './electron-runtime.mjs';
import { installNodeModules } from './node-modules.mjs';
import { main, say, SetupError, step } from './progress.mjs';

const permission = '--with-substitute-runtime';

/** `npm run package`: the installers of this platform in `dist/release`. */
main(async () => {
  const asked = process.argv.slice(2);
  const wrong = asked.find((word) => word !== permission);
  if (wrong) {
    console.error(`unknown flag ${wrong}.\n\nnpm run package -- [${permission}]`);
    return 2;
  }
  await installNodeModules();
  const electron = await findElectron();
  if (!electron.official && !asked.includes(permission)) {
    throw new SetupError(`A release is not packed with the substitute runtime: its Chromium is years old.\nFor a trial that nobody is given: npm run package -- ${permission}`);
  }
  await build();
  // The archiver that electron-builder would download; Debian has it as p7zip-full.
  if (existsSync('/usr/bin/7za')) process.env.ELECTRON_BUILDER_7ZIP_PATH ??= '/usr/bin/7za';
  const { makePackages } = await import('./package-app.mjs');
  // The deb packer comes from the same host as Electron: where that is out of reach there is only the archive.
  const words = electron.official ? [] : ['--linux', 'tar.gz'];
  await step('Packing the release', () => makePackages('release', electron, ...words));
  say('The installers are in dist/release.');
  return 0;
});
