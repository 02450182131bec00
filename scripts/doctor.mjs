import { build } from './build.mjs';
import { developmentApp } from './development-app.mjs';
import { findElectron } from './electron-runtime.mjs';
import { installNodeModules } from './node-modules.mjs';
import { main, runOpen, SetupError } from './progress.mjs';
import { hasDisplay, platformSwitches } from './platform-switches.mjs';
import { installSystemPackages } from './system-packages.mjs';

/** `npm run doctor`: what is not yet safe about this machine. Exit code 1 when something is not. */
main(async () => {
  if (!hasDisplay()) throw new SetupError('The doctor must see the display of the kiosk. Over SSH, as the user of the kiosk: DISPLAY=:0 npm run doctor');
  await installNodeModules();
  await installSystemPackages({ withDisplay: false });
  const electron = await findElectron();
  await build('electron');
  const [executable, words] = developmentApp(electron);
  return runOpen(executable, [...words, ...platformSwitches(), '--doctor', ...process.argv.slice(2)]);
});
