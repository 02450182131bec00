import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root, run, runOpen, say, step } from './progress.mjs';

const bin = (path) => join(root, 'node_modules', path);

/** Counts what passed, failed and was skipped. A check is one; a Vitest project counts its tests. */
export function tally() {
  const sum = { passed: 0, failed: 0, skipped: 0 };
  const failures = [];
  const fail = (title, error) => {
    sum.failed++;
    failures.push(title);
    console.error(`\nFAILED: ${title}\n${error.constructor.name === 'SetupError' ? error.message : error.stack}\n`);
  };
  return {
    fail,
    add: (counts) => Object.entries(counts).forEach(([name, count]) => (sum[name] += count)),
    check: async (title, work) => {
      try {
        await work();
        sum.passed++;
      } catch (error) {
        fail(title, error);
      }
    },
    end: () => {
      if (failures.length) say(`\nFailed checks: ${failures.join(', ')}`);
      say(`\n${sum.passed} passed, ${sum.failed} failed, ${sum.skipped} skipped`);
      return sum.failed ? 1 : 0;
    },
  };
}

/** Each process has types of its own: what one may name, another may not. */
export async function checkTypes(results) {
  for (const name of ['exhibit', 'electron', 'renderer', 'tests']) {
    await results.check(`types of ${name}/`, () => step(`Checking the types of ${name}/`, () => run(process.execPath, [bin('typescript/bin/tsc'), '-p', name])));
  }
}

export const checkLint = (results) =>
  results.check('lint', () => step('Checking the rules of the code (ESLint)', () => run(process.execPath, [bin('eslint/bin/eslint.js'), '.', '--max-warnings', '0'])));

/** Runs Vitest projects on this terminal and adds what they counted. */
export const runProjects = (results, ...projects) => runTests(results, projects.join('-'), projects.flatMap((name) => ['--project', name]));

/** Runs what `words` ask of Vitest, and keeps its report under a name. */
export async function runTests(results, name, words) {
  const file = join(root, 'out/test-results', `${name}.json`);
  mkdirSync(join(root, 'out/test-results'), { recursive: true });
  rmSync(file, { force: true });
  say(`• Running the tests: ${name}`);
  const code = await runOpen(process.execPath, [bin('vitest/vitest.mjs'), 'run', '-c', 'tests/vitest.config.ts', ...words, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`]);
  const counts = existsSync(file) ? counted(JSON.parse(readFileSync(file, 'utf8'))) : { passed: 0, failed: 0, skipped: 0 };
  // Vitest also fails for what is no test: an error out of place, or no test at all.
  if (code !== 0 && !counts.failed) counts.failed = 1;
  results.add(counts);
}

/** Vitest's JSON report in three numbers. A test file that could not be loaded has no tests: it counts as one failure. */
export function counted({ testResults }) {
  const sum = { passed: 0, failed: 0, skipped: 0 };
  for (const { status, assertionResults } of testResults) {
    const failed = assertionResults.filter((one) => one.status === 'failed').length;
    if (status === 'failed' && !failed) sum.failed++;
    for (const one of assertionResults) sum[one.status === 'passed' ? 'passed' : one.status === 'failed' ? 'failed' : 'skipped']++;
  }
  return sum;
}
