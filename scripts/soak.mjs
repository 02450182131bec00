import { build } from './build.mjs';
import { findElectron } from './electron-runtime.mjs';
import { installNodeModules } from './node-modules.mjs';
import { main, root } from './progress.mjs';
import { installSystemPackages } from './system-packages.mjs';

/** `npm run soak -- --minutes N [--seed N] [--width N --height N]`: visitors for so long while faults are injected; what was not recovered from fails it. */
main(async () => {
  const { minutes = 60, seed = 1871, width = 1920, height = 1080, problem } = read(process.argv.slice(2));
  if (problem || process.platform !== 'linux') {
    console.error(`${problem ?? 'The soak sends signals to processes as only Linux has them.'}\n\nnpm run soak -- [--minutes N] [--seed N] [--width N] [--height N]`);
    return 2;
  }
  await installNodeModules();
  await installSystemPackages({ withDisplay: true });
  const electron = await findElectron();
  await build();
  const { packageFolder } = await import('./package-app.mjs');
  await packageFolder('e2e', electron);
  const { runnerImport } = await import('vite');
  const { module } = await runnerImport('tests/soak/run.ts', { configFile: false, root, logLevel: 'warn' });
  return (await module.runSoak(minutes, seed, { width, height })) ? 0 : 1;
});

function read(words) {
  const values = {};
  for (let i = 0; i < words.length; i += 2) {
    const name = words[i]?.replace(/^--/, '');
    const value = Number(words[i + 1]);
    if (!['minutes', 'seed', 'width', 'height'].includes(name) || !Number.isFinite(value) || value <= 0) return { problem: `"${words.slice(i, i + 2).join(' ')}" is not expected here.` };
    values[name] = value;
  }
  return values;
}
