import { resolve } from 'node:path';
import { build } from './build.mjs';
import { installNodeModules } from './node-modules.mjs';
import { main, root, runOpen } from './progress.mjs';

/** `npm run check -- DIR`: every issue of an exhibit folder at once. */
main(async () => {
  const words = process.argv.slice(2);
  if (!words.length) {
    console.error('npm run check -- DIR');
    return 2;
  }
  await installNodeModules();
  await build('exhibit');
  const at = (word) => (word.startsWith('-') ? word : resolve(process.env.INIT_CWD ?? root, word));
  return runOpen(process.execPath, ['out/exhibit/cli.mjs', 'check', ...words.map(at)]);
});
