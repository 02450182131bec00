import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { lastChange } from '../../electron/last-change';

const folder = mkdtempSync(join(tmpdir(), 'vitrine-change-'));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('the latest change is found however deep it is, and a folder that went away has none', () => {
  mkdirSync(join(folder, 'events'));
  const file = join(folder, 'events/a.md');
  writeFileSync(file, '');
  const later = new Date(Date.now() + 60_000);
  utimesSync(file, later, later);
  expect(lastChange(folder)).toBeCloseTo(later.getTime(), 0);
  rmSync(folder, { recursive: true });
  expect(lastChange(folder)).toBe(0);
});
