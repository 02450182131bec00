import { resolve } from 'node:path';
import { readFlags, startFlags, usage } from '../electron/flags.mjs';
import { build } from './build.mjs';
import { developmentApp } from './development-app.mjs';
import { findElectron } from './electron-runtime.mjs';
import { installNodeModules } from './node-modules.mjs';
import { main, runOpen, say } from './progress.mjs';
import { sandboxWorks } from './sandbox.mjs';
import { serveExhibit } from './serve-exhibit.mjs';
import { installSystemPackages } from './system-packages.mjs';

/** `npm start`: set up what is missing, build what is stale, open the kiosk. */
main(async () => {
  const { values, problem } = readFlags(process.argv.slice(2), startFlags);
  if (problem) return refuse(problem);
  if (values.help) return say(`npm start -- [flags]\n\n${usage(startFlags)}`) ?? 0;
  const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
  if (values.port && !values.serve && hasDisplay) return refuse('--port goes with --serve.');
  if (!values.serve && !hasDisplay) say('There is no display here, so the exhibit is served as a web page instead (as with --serve).');
  // npm runs this in the project's root; a folder is meant from where the command was typed.
  for (const name of ['exhibit', 'data']) if (values[name]) values[name] = resolve(process.env.INIT_CWD ?? '', values[name]);
  await installNodeModules();
  return values.serve || !hasDisplay ? serveExhibit(values) : openKiosk(values);
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

function platformSwitches() {
  if (process.platform !== 'linux') return [];
  // Chromium tells this terminal about services of a desktop that a kiosk does not need; what matters is in the kiosk's log.
  const switches = [`--ozone-platform=${process.env.DISPLAY ? 'x11' : 'wayland'}`, '--log-level=3'];
  if (process.getuid() === 0) say('Running as root, where Chromium has no sandbox: use an ordinary user for anything but a try.');
  else if (sandboxWorks()) return switches;
  else say('This system gives no user namespaces, so Chromium runs without its sandbox: for a try only.');
  return [...switches, '--no-sandbox'];
}
