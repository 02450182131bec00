import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { build } from './build.mjs';
import { root, runOpen } from './progress.mjs';

const bundled = 'out/exhibits/paris-commune-1871';

/** The exhibit as a web page on a loopback address; `cli.mjs serve` compiles a folder that is not compiled yet. */
export async function serveExhibit({ exhibit, lang, port }) {
  await build('exhibit', 'renderer', ...(exhibit ? [] : ['exhibits']));
  const folder = exhibit ?? join(root, bundled);
  if (exhibit && !existsSync(folder)) {
    console.error(`There is no folder ${folder}.`);
    return 1;
  }
  const words = ['serve', folder, '--renderer', join(root, 'out/renderer'), ...(port ? ['--port', port] : []), ...(lang ? ['--lang', lang] : [])];
  return runOpen(process.execPath, [join(root, 'out/exhibit/cli.mjs'), ...words]);
}
