import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from './build.mjs';
import { installNodeModules } from './node-modules.mjs';
import { main, root, runOpen } from './progress.mjs';

/** What follows these is a file; every other word without dashes is one too. */
const files = ['--out', '--key'];

/** `npm run pack -- DIR`: an exhibit folder as one `.vitrine` file. `npm run pack -- verify FILE` and `-- keys DIR` go with it. */
main(async () => {
  const asked = process.argv.slice(2);
  const verb = ['pack', 'verify', 'keys'].includes(asked[0] ?? '') ? asked.shift() : 'pack';
  await installNodeModules();
  await build('exhibit');
  const at = (word, n) => (word.startsWith('-') || (asked[n - 1]?.startsWith('--') && !files.includes(asked[n - 1])) ? word : resolve(process.env.INIT_CWD ?? root, word));
  const work = join(root, 'out/packed');
  mkdirSync(work, { recursive: true });
  const words = verb === 'pack' ? [...outNamed(asked).map(at), '--work', work] : asked.map(at);
  return runOpen(process.execPath, ['out/exhibit/cli.mjs', verb, ...words]);
});

/** Without --out the package lands where the command was given, not in the project. */
function outNamed(asked) {
  const dir = asked.find((word, n) => !word.startsWith('-') && !asked[n - 1]?.startsWith('--'));
  if (!dir || asked.some((word) => word.startsWith('--out'))) return asked;
  return [...asked, '--out', `${resolve(process.env.INIT_CWD ?? root, dir).split(/[\\/]/).at(-1)}.vitrine`];
}
