import { execFile, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const cli = join(root, 'out/exhibit/cli.mjs');
const sound = join(root, 'tests/fixtures/sound');
let folder: string;

const run = (...words: string[]) =>
  new Promise<{ code: number; out: string; error: string }>((resolve) =>
    execFile(process.execPath, [cli, ...words], (error, out, stderr) => resolve({ code: Number(error?.code ?? 0), out, error: stderr })),
  );

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'vitrine-cli-'));
  cpSync(sound, join(folder, 'broken'), { recursive: true });
  writeFileSync(join(folder, 'broken/events/lost.md'), '---\ndate: 21st May\nkind: life\ntitle: Lost\nheadline: [Lost]\nshort: A day nobody knows.\n---\n');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('check', () => {
  it('finds nothing wrong with a sound exhibit', async () => {
    expect(await run('check', sound)).toMatchObject({ code: 0 });
  });

  it('names file, line, what was found and what was expected, and fails', async () => {
    const { code, out } = await run('check', join(folder, 'broken'));
    expect(code).toBe(1);
    expect(out).toMatch(/events\/lost\.md/);
    expect(out).toMatch(/21st May/);
    expect(out).toMatch(/1871-05-21/);
  });
});

describe('compile and serve', () => {
  it('leaves the broken item out, says so, and serves the rest on this machine only', async () => {
    const compiled = join(folder, 'compiled');
    expect(await run('compile', join(folder, 'broken'), compiled)).toMatchObject({ code: 0, out: expect.stringContaining('1 left out') });
    const exhibit = JSON.parse(readFileSync(join(compiled, 'exhibit.en.json'), 'utf8')) as { items: { event: { id: string }[] } };
    expect(exhibit.items.event.map(({ id }) => id)).not.toContain('lost');

    const serving = spawn(process.execPath, [cli, 'serve', compiled, '--renderer', join(root, 'out/renderer')]);
    try {
      const url = await new Promise<string>((resolve) => serving.stdout.once('data', (text) => resolve(String(text).trim())));
      expect(new URL(url).hostname).toBe('127.0.0.1');
      expect(await (await fetch(url)).text()).toContain('<div id="root">');
      expect((await fetch(new URL('/exhibit/exhibit.en.json', url))).status).toBe(200);
    } finally {
      serving.kill();
    }
  });
});

describe('a wrong command', () => {
  it.each([[[]], [['chek', 'x']], [['check', '/nowhere/at-all']], [['serve', '.']], [['check', '.', '--colour']]])('is a clear error: %j', async (words) => {
    const { code, error } = await run(...words);
    expect(code).toBe(2);
    expect(error).toMatch(/expected|unknown/i);
    expect(error).toContain('vitrine check DIR');
  });
});
