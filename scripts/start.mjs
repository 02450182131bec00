import { resolve } from 'node:path';
import { readFlags, startFlags, usage } from '../electron/flags.mjs';
import { build } from './build.mjs';
import { developmentApp } from './development-app.mjs';
import { findElectron } from './electron-runtime.mjs';
import { installNodeModules } from './node-modules.mjs';
import { hasDisplay, platformSwitches } from './platform-switches.mjs';
import { main, runOpen, say } from './progress.mjs';
import { serveExhibit } from './serve-exhibit.mjs';
import { installSystemPackages } from './system-packages.mjs';

/** `npm start`: set up what is missing, build what is stale, open the kiosk. */
main(async () => {
  const { values, problem } = readFlags(process.argv.slice(2), startFlags);
  if (problem) return refuse(problem);
  if (values.help) return say(`npm start -- [flags]\n\n${usage(startFlags)}`) ?? 0;
  if (values.port && !values.serve && hasDisplay()) return refuse('--port goes with --serve.');
  if (!values.serve && !hasDisplay()) say('There is no display here, so the exhibit is served as a web page instead (as with --serve).');
  // npm runs this in the project's root; a folder is meant from where the command was typed.
  for (const name of ['exhibit', 'data', 'out']) if (values[name]) values[name] = resolve(process.env.INIT_CWD ?? '', values[name]);
  await installNodeModules();
  return values.serve || !hasDisplay() ? serveExhibit(values) : openKiosk(values);
});

function refuse(problem) {
  console.error(`${problem}\n\nnpm start -- [flags]\n\n${usage(startFlags)}`);
  return 2;
}

async function openKiosk(values) {
  await installSystemPackages({ withDisplay: false });
  const electron = await findElectron();
  await build();
  const [executable, words] = developmentApp(electron);
  const own = Object.entries(values).flatMap(([name, value]) => (value === true ? [`--${name}`] : [`--${name}`, value]));
  say('Opening the kiosk. To leave: Ctrl+C here.');
  return runOpen(executable, [...words, ...platformSwitches(), ...own]);
}
