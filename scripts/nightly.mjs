import { build } from './build.mjs';
import { findElectron } from './electron-runtime.mjs';
import { installNodeModules } from './node-modules.mjs';
import { main, say } from './progress.mjs';
import { installSystemPackages } from './system-packages.mjs';
import { runTests, tally } from './test-stages.mjs';

/** What `npm test` tries in hundreds is tried here in thousands: the variable that says how often, and the tests that read it. */
const counts = { cases: ['VITRINE_CASES', 10_000], kills: ['VITRINE_KILLS', 300], records: ['VITRINE_RECORDS', 1_000_000] };
const tests = [
  'tests/exhibit/load/never-crashes', 'tests/exhibit/package/unpack-random', 'tests/electron/settings/read-settings.property',
  'tests/electron/guestbook/killed', 'tests/electron/guestbook/many-messages', 'tests/electron/update/power-cut',
];

/** `npm run nightly -- [--cases N] [--kills N] [--records N]`: malformed packages, exhibits and settings, and power cuts, for hours; then every screen in every mode and language. */
main(async () => {
  const words = process.argv.slice(2);
  for (let i = 0; i < words.length; i += 2) {
    const count = counts[words[i].replace(/^--/, '')];
    if (!count || !(Number(words[i + 1]) >= 1)) {
      console.error(`"${words.slice(i, i + 2).join(' ')}" is not expected here.\n\nnpm run nightly -- [--cases N] [--kills N] [--records N]`);
      return 2;
    }
    count[1] = Math.round(words[i + 1]);
  }
  for (const [name, count] of Object.values(counts)) process.env[name] = String(count);
  say(Object.entries(counts).map(([name, [, count]]) => `${count} ${name}`).join(', '));
  await installNodeModules();
  const results = tally();
  await runTests(results, 'nightly', ['--project', 'unit', ...tests]);
  await results.check('the packaged kiosk for everyone', () => everyScreen(results));
  return results.end();
});

/** `npm test` tries every screen in some modes, the languages taking turns; here each has all modes in all languages. */
async function everyScreen(results) {
  process.env.VITRINE_ACCESS = 'all';
  await installSystemPackages({ withDisplay: true });
  const electron = await findElectron();
  await build();
  const { packageFolder } = await import('./package-app.mjs');
  await packageFolder('e2e', electron);
  await runTests(results, 'nightly-access', ['--project', 'e2e', 'tests/e2e/access']);
}
