import { join, resolve } from 'node:path';
import { build } from './build.mjs';
import { installNodeModules } from './node-modules.mjs';
import { main, root, runOpen } from './progress.mjs';

/** `npm run check -- DIR`: every issue of an exhibit folder at once; of the bundled one where none is named. */
main(async () => {
  const asked = process.argv.slice(2);
  const words = asked.some((word) => !word.startsWith('-')) ? asked : [join(root, 'assets/exhibits/paris-commune-1871'), ...asked];
  await installNodeModules();
  await build('exhibit');
  const at = (word) => (word.startsWith('-') ? word : resolve(process.env.INIT_CWD ?? root, word));
  return runOpen(process.execPath, ['out/exhibit/cli.mjs', 'check', ...words.map(at)]);
});
