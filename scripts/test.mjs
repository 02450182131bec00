import { build } from './build.mjs';
import { findElectron } from './electron-runtime.mjs';
import { installNodeModules } from './node-modules.mjs';
import { clearMatrix, printMatrix } from './matrix-table.mjs';
import { main, say } from './progress.mjs';
import { sandboxWorks } from './sandbox.mjs';
import { installSystemPackages } from './system-packages.mjs';
import { checkLint, checkTypes, runProjects, tally } from './test-stages.mjs';

const stages = ['types', 'lint', 'unit', 'e2e'];

/** `npm test`: everything, on a machine where nothing is installed; `npm test -- unit` is one stage of it. */
main(async () => {
  const asked = process.argv.slice(2);
  const wrong = asked.find((word) => !stages.includes(word));
  if (wrong) {
    console.error(`unknown stage "${wrong}".\n\nnpm test -- [${stages.join('] [')}]`);
    return 2;
  }
  const wanted = (stage) => !asked.length || asked.includes(stage);
  const results = tally();
  try {
    await installNodeModules();
    if (wanted('types')) await checkTypes(results);
    if (wanted('lint')) await checkLint(results);
    if (wanted('unit')) await runProjects(results, 'unit', 'page');
    if (wanted('e2e')) await results.check('the packaged kiosk', async () => endToEnd(results));
  } catch (error) {
    results.fail('the set-up', error);
  }
  return results.end();
});

async function endToEnd(results) {
  await installSystemPackages({ withDisplay: true });
  const electron = await findElectron();
  await build();
  const { packageFolder } = await import('./package-app.mjs');
  await packageFolder('e2e', electron);
  await packageFolder('release', electron);
  if (!sandboxWorks()) say('This machine gives no user namespaces: the kiosk is tested without its sandbox.');
  clearMatrix();
  await runProjects(results, 'e2e');
  await runProjects(results, 'alone');
  printMatrix();
}
