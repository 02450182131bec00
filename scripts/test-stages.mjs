import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
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
    add: (counts, titles = []) => {
      for (const name of Object.keys(sum)) sum[name] += counts[name];
      failures.push(...titles);
    },
    check: async (title, work) => {
      try {
        await work();
        sum.passed++;
      } catch (error) {
        fail(title, error);
      }
    },
    end: () => {
      if (failures.length) say(`\nFailed:\n${failures.map((one) => `- ${one}`).join('\n')}`);
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
  const report = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { testResults: [] };
  const counts = counted(report);
  const titles = failedTitles(report);
  // Vitest also fails for what is no test: an error out of place, or no test at all.
  if (code !== 0 && !counts.failed) {
    counts.failed = 1;
    titles.push(`${name}: Vitest ended with ${code}, and no test failed`);
  }
  results.add(counts, titles);
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

/** What failed in Vitest's JSON report, a line or a few for each: file, test, and how its message begins. The end of a long run is all that some machines keep. */
export function failedTitles({ testResults }) {
  return testResults.flatMap(({ name, status, message, assertionResults }) => {
    const file = relative(root, name);
    const failed = assertionResults.filter((one) => one.status === 'failed');
    if (status === 'failed' && !failed.length) return [`${file}: ${opening(message)}`];
    return failed.map((one) => `${file}: ${one.fullName}\n  ${opening(one.failureMessages.join('\n'))}`);
  });
}

const opening = (message) => stripVTControlCharacters(message ?? '').split('\n').slice(0, 12).join('\n  ');
