import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { cacheFolder } from '../../scripts/cache-folder.mjs';
import { matches } from '../../scripts/node-modules.mjs';
import { configuration } from '../../scripts/package-app.mjs';
import { hash, isFresh, stamp } from '../../scripts/stamp.mjs';
import { missingPackages } from '../../scripts/system-packages.mjs';
import { counted, failedTitles } from '../../scripts/test-stages.mjs';

describe('installed packages', () => {
  const a = { 'node_modules/a': { integrity: 'sha512-1' } };
  const forMac = { 'node_modules/b': { integrity: 'sha512-2', optional: true } };
  const lock = (packages: object) => ({ packages: { '': { name: 'vitrine' }, ...packages } });

  it('match a lockfile that names the same ones, also without those of another platform', () => {
    expect(matches(lock({ ...a, ...forMac }), { packages: a })).toBe(true);
  });

  it.each([
    ['a package is missing', lock(a), { packages: {} }],
    ['a version differs', lock(a), { packages: { 'node_modules/a': { integrity: 'sha512-9' } } }],
    ['a package is left over', lock({}), { packages: a }],
    ['nothing is installed', lock(a), undefined],
  ])('do not when %s', (_what, wanted, installed) => {
    expect(matches(wanted, installed)).toBe(false);
  });
});

describe('a stamp', () => {
  const folder = mkdtempSync(join(tmpdir(), 'vitrine-stamp-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('goes stale with one changed letter, and with a renamed file', () => {
    writeFileSync(join(folder, 'a'), 'one');
    const before = hash(['a', 'b'], folder);
    writeFileSync(join(folder, 'a'), 'two');
    const changed = hash(['a', 'b'], folder);
    rmSync(join(folder, 'a'));
    writeFileSync(join(folder, 'b'), 'two');
    expect(new Set([before, changed, hash(['a', 'b'], folder)]).size).toBe(3);
  });

  it('is fresh only for the state that it was made of', () => {
    stamp(join(folder, 'deep/mark'), 'state');
    expect(isFresh(join(folder, 'deep/mark'), 'state')).toBe(true);
    expect(isFresh(join(folder, 'deep/mark'), 'other')).toBe(false);
    expect(isFresh(join(folder, 'none'), 'state')).toBe(false);
  });
});

it('a library is missing when the linker does not list it, a program when it is on no path', () => {
  const cache = '\tlibnss3.so (libc6,x86-64) => /lib/libnss3.so\n\tlibgtk-3.so.0.2404 (libc6) => /lib/x\n';
  expect(missingPackages(['libnss3', 'libgtk-3-0'], cache, '')).toEqual(['libgtk-3-0']);
});

it('downloads are kept where each platform keeps caches', () => {
  expect(cacheFolder({ env: { XDG_CACHE_HOME: '/c' }, platform: 'linux' })).toBe(join('/c', 'vitrine'));
  expect(cacheFolder({ env: { LOCALAPPDATA: '/l' }, platform: 'win32' })).toBe(join('/l', 'vitrine', 'cache'));
});

describe('the two flavours', () => {
  const electron = { version: '45.4.1', folder: '/electron' };

  it('differ in one fuse and in their folder', () => {
    const [release, e2e] = [configuration('release', electron), configuration('e2e', electron)];
    expect(release.electronFuses.enableNodeCliInspectArguments).toBe(false);
    expect({ ...e2e, directories: release.directories, electronFuses: { ...e2e.electronFuses, enableNodeCliInspectArguments: false } }).toEqual(release);
  });

  it('leave out the fuse that an older runtime does not have', () => {
    expect(configuration('release', electron).electronFuses.grantFileProtocolExtraPrivileges).toBe(false);
    expect(configuration('release', { ...electron, version: '25.1.1' }).electronFuses).not.toHaveProperty('grantFileProtocolExtraPrivileges');
  });
});

it('the count of a test run includes files that could not be loaded', () => {
  const one = (status: string) => ({ status });
  expect(
    counted({
      testResults: [
        { status: 'passed', assertionResults: [one('passed'), one('skipped'), one('todo')] },
        { status: 'failed', assertionResults: [one('failed'), one('passed')] },
        { status: 'failed', assertionResults: [] },
      ],
    }),
  ).toEqual({ passed: 2, failed: 2, skipped: 2 });
});

it('a failed run ends with what failed and why, also for a file that could not be loaded', () => {
  const told = failedTitles({
    testResults: [
      { name: resolve('tests/a.test.ts'), status: 'failed', message: '', assertionResults: [{ status: 'failed', fullName: 'a kiosk draws', failureMessages: ['\u001b[31mexpected 1\u001b[39m\n    at line 3'] }, { status: 'passed', fullName: 'b', failureMessages: [] }] },
      { name: resolve('tests/b.test.ts'), status: 'failed', message: 'Cannot find module', assertionResults: [] },
      { name: resolve('tests/c.test.ts'), status: 'passed', message: '', assertionResults: [] },
    ],
  });
  expect(told).toEqual(['tests/a.test.ts: a kiosk draws\n  expected 1\n      at line 3', 'tests/b.test.ts: Cannot find module']);
});
