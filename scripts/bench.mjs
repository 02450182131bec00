import { build } from './build.mjs';
import { findElectron } from './electron-runtime.mjs';
import { installNodeModules } from './node-modules.mjs';
import { main, root } from './progress.mjs';
import { installSystemPackages } from './system-packages.mjs';

const areas = ['timeline', 'map', 'gallery', 'tour', 'start', 'load', 'search', 'memory'];

/** `npm run bench`: how fast it is, beside others on the same machine; `npm run bench -- start map` is a part of it, `--quick` only a try. */
main(async () => {
  const words = process.argv.slice(2);
  const names = words.filter((word) => word !== '--quick');
  const wrong = names.find((name) => !areas.includes(name));
  if (wrong) {
    console.error(`unknown bench "${wrong}".\n\nnpm run bench -- [--quick] [${areas.join('] [')}]`);
    return 2;
  }
  if (words.includes('--quick')) process.env.VITRINE_BENCH = 'quick';
  await installNodeModules();
  await installSystemPackages({ withDisplay: true, withBrowser: !process.env.VITRINE_CHROMIUM });
  const electron = await findElectron();
  await build();
  const { packageFolder } = await import('./package-app.mjs');
  await packageFolder('e2e', electron);
  const { runnerImport } = await import('vite');
  const { module } = await runnerImport('tests/bench/run.ts', { configFile: false, root, logLevel: 'warn' });
  const broken = await module.runBenches(names);
  for (const error of broken) console.error(`\n${error.message}\n${error.cause.stack}`);
  return broken.length ? 1 : 0;
});
