import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, it, vi } from 'vitest';

const data = mkdtempSync(join(tmpdir(), 'vitrine-log-'));
vi.mock('electron', () => ({ app: { getPath: () => data, getVersion: () => '0.0.0' } }));
const file = join(data, 'logs/kiosk.log');
afterAll(() => rmSync(data, { recursive: true }));

let { log, openLog }: typeof import('../../electron/log') = await import('../../electron/log');
beforeEach(async () => {
  rmSync(join(data, 'logs'), { recursive: true, force: true });
  vi.resetModules();
  ({ log, openLog } = await import('../../electron/log'));
});

const lines = () => readFileSync(file, 'utf8').trim().split('\n').map((line) => line.split('\t').slice(1).join(' '));

it('what was said before the log could be opened comes first', () => {
  log('early', 'words');
  openLog();
  expect(lines()[0]).toBe('early words');
});

it('an entry of several lines stays one line', () => {
  openLog();
  log('page', 'Error\n  at here');
  expect(lines().at(-1)).toBe('page Error\\n  at here');
});

it('the log of a kiosk that runs for years stays within two files of 5 MB', () => {
  openLog();
  for (let n = 0; n < 13; n++) log('page', 'x'.repeat(1 << 20));
  expect(statSync(file).size).toBeLessThan(6.5 * (1 << 20));
  expect(statSync(`${file}.old`).size).toBeLessThan(6.5 * (1 << 20));
});
