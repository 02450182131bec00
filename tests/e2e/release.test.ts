import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { executableOf, makeHome } from './packaged-app';

const { getCurrentFuseWire, FuseV1Options } = createRequire(import.meta.url)('@electron/fuses') as typeof import('@electron/fuses');

/** A fuse is a character in the binary: `1` on, `0` off, `r` removed. */
async function fuses(flavour: 'release' | 'e2e') {
  const wire = (await getCurrentFuseWire(executableOf(flavour))) as unknown as Record<number, number>;
  const names = Object.entries(FuseV1Options).filter((entry): entry is [string, number & typeof entry[1]] => typeof entry[1] === 'number');
  return Object.fromEntries(names.filter(([, index]) => wire[index] !== undefined).map(([name, index]) => [name, String.fromCharCode(wire[index]!) === '1']));
}

const wanted = {
  RunAsNode: false,
  EnableCookieEncryption: false,
  EnableNodeOptionsEnvironmentVariable: false,
  EnableNodeCliInspectArguments: false,
  EnableEmbeddedAsarIntegrityValidation: true,
  OnlyLoadAppFromAsar: true,
  LoadBrowserProcessSpecificV8Snapshot: false,
};

describe('the fuses', () => {
  it('of the release are what electron-builder.yml says', async () => {
    const { GrantFileProtocolExtraPrivileges, ...all } = await fuses('release');
    expect(all).toEqual(wanted);
    // Electron 25 has no such fuse.
    expect([false, undefined]).toContain(GrantFileProtocolExtraPrivileges);
  });

  it('of the e2e flavour differ in one', async () => {
    const { GrantFileProtocolExtraPrivileges: _, ...all } = await fuses('e2e');
    expect(all).toEqual({ ...wanted, EnableNodeCliInspectArguments: true });
  });
});

describe('the release', () => {
  const start = (...words: string[]) => {
    const home = makeHome('release');
    try {
      const { status, stderr } = spawnSync(home.executable, [...(home.sandboxed ? [] : ['--no-sandbox']), ...words], { encoding: 'utf8', timeout: 20_000, env: { ...process.env, ...home.env } });
      return { status, stderr };
    } finally {
      home.remove();
    }
  };

  it.each(['--inspect=0', '--remote-debugging-port=9222', '--js-flags=--expose-gc', '--exhibbit'])('does not start with %s', (word) => {
    const { status, stderr } = start(word);
    expect(stderr).toContain(`unknown flag ${word.split('=')[0]}`);
    expect(stderr).not.toContain('listening on ws://');
    expect(status).toBe(2);
  });
});
