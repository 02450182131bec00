import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, say } from './progress.mjs';

const results = join(root, 'out/test-results/matrix');

/** What an earlier run left must not be taken for this one's. */
export const clearMatrix = () => rmSync(results, { recursive: true, force: true });

/** The escape-and-fault matrix as a table: every case, where it is tried, and how it went in this run. Printed, and kept in `artefacts/matrix.md`. */
export function printMatrix() {
  const cases = JSON.parse(readFileSync(join(root, 'tests/e2e/matrix.json'), 'utf8'));
  const files = existsSync(results) ? readdirSync(results) : [];
  const tried = new Map(files.flatMap((name) => JSON.parse(readFileSync(join(results, name), 'utf8')).flatMap(told)));
  const rows = cases.map(({ id, what, by, in: where, why }) => {
    const result = tried.get(id);
    const outcome = result ? (result.passed ? 'passed' : 'FAILED') : by === 'hand' ? `by hand: ${why}` : `${by}: ${where}`;
    return `| ${id} | ${what} | ${outcome} | ${result?.seconds === undefined ? '' : `${result.seconds.toFixed(1)} s`} |`;
  });
  const text = ['| id | case | result | time to recover |', '| --- | --- | --- | --- |', ...rows].join('\n');
  mkdirSync(join(root, 'artefacts'), { recursive: true });
  writeFileSync(join(root, 'artefacts/matrix.md'), `# Escapes and faults\n\n${text}\n`);
  say(`\n${text}\n`);
}

/** One test may stand for several cases: `G-03 ...; G-04 ...`. */
const told = ({ id, title, passed, seconds }) => [id, ...(title.match(/\b[A-Z]-\d\d\b/g) ?? [])].map((one) => [one, { passed, seconds }]);
