import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root, run, step } from './progress.mjs';
import { hash, isFresh, stamp } from './stamp.mjs';

const vite = (folder, ...words) => run(process.execPath, [join(root, 'node_modules/vite/bin/vite.js'), 'build', '-c', `${folder}/vite.config.ts`, '--logLevel', 'warn', ...words]);
const cli = (...words) => run(process.execPath, [join(root, 'out/exhibit/cli.mjs'), ...words]);

const exhibits = 'assets/exhibits';
const shared = ['package-lock.json', 'tsconfig.base.json', 'scripts/build.mjs'];

/** Each part with what it is made from; it is made again only when that has changed. */
const parts = {
  exhibit: { title: 'the exhibit tools', from: ['exhibit', ...shared], to: 'out/exhibit/cli.mjs', make: () => vite('exhibit') },
  electron: {
    title: 'the host',
    from: ['electron', 'exhibit', ...shared],
    to: 'out/electron/main.cjs',
    make: async () => {
      for (const entry of ['main', 'preload', 'update/update-worker']) await vite('electron', '--mode', entry);
      await vite('exhibit', '--mode', 'worker');
    },
  },
  renderer: {
    title: 'the views',
    from: ['renderer', 'exhibit', 'assets/fonts', 'electron/contract.ts', ...shared],
    to: 'out/renderer/index.html',
    make: () => vite('renderer'),
  },
  exhibits: {
    title: 'the bundled exhibit',
    from: ['exhibit', exhibits, ...shared],
    to: 'out/exhibits',
    make: async () => {
      for (const name of readdirSync(join(root, exhibits))) await cli('compile', join(exhibits, name), join('out/exhibits', name));
    },
  },
};

export async function build(...names) {
  for (const name of names.length ? names : Object.keys(parts)) {
    const { title, from, to, make } = parts[name];
    const state = hash(from);
    const mark = join(root, 'out/.stamps', name);
    if (isFresh(mark, state) && existsSync(join(root, to))) continue;
    await step(`Building ${title}`, make);
    stamp(mark, state);
  }
}
