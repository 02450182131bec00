import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Guestbook } from '../../../electron/guestbook/guestbook';

/** `VITRINE_KILLS=300` for a night; each life ends at a moment nobody chose. */
const kills = Number(process.env.VITRINE_KILLS ?? 20);
const folder = mkdtempSync(join(tmpdir(), 'vitrine-killed-'));
const data = join(folder, 'guestbook');

beforeAll(async () => {
  await build({
    configFile: false, logLevel: 'error',
    ssr: { noExternal: true },
    build: { ssr: join(import.meta.dirname, 'writer.ts'), outDir: folder, emptyOutDir: false, target: 'node20', rolldownOptions: { output: { format: 'es', entryFileNames: 'writer.mjs' } } },
  });
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Lets the writer live for some ms after its book is open, then kills it; what it acknowledged. */
function live(first: number, again: number | undefined, ms: number): Promise<{ opened: boolean; acknowledged: number[] }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(folder, 'writer.mjs'), data, String(first), ...(again === undefined ? [] : [String(again)])], { stdio: ['ignore', 'pipe', 'inherit'] });
    let said = '';
    let dying = false;
    child.stdout.on('data', (text: Buffer) => {
      said += text.toString();
      if (dying || !said.startsWith('open')) return;
      dying = true;
      setTimeout(() => child.kill('SIGKILL'), ms);
    });
    child.once('error', reject).once('close', (code) => {
      if (code) return reject(new Error(`the writer ended by itself with ${code}`));
      const lines = said.split('\n').slice(0, -1);
      resolve({ opened: lines[0] === 'open', acknowledged: lines.slice(1).map(Number) });
    });
  });
}

it(`killed ${kills} times at random moments, the book always opens, and no acknowledged message is lost or doubled`, { timeout: kills * 4_000 }, async () => {
  const acknowledged = new Set<number>();
  let next = 1;
  let pending: number | undefined;
  for (let life = 0; life < kills; life++) {
    const { opened, acknowledged: told } = await live(next, pending, Math.random() * 40);
    expect(opened).toBe(true);
    for (const number of told) acknowledged.add(number);
    // The one after the last that was acknowledged may be kept or not: the next life sends it again.
    pending = Math.max(next - 1, ...told) + 1;
    next = pending + 1;
  }
  const book = await Guestbook.open(data, { settings: () => ({ moderation: 'after', longest: 140, perMinute: 1, perHour: 1, reports: 2 }), catches: () => false, now: Date.now });
  const kept = book.all().map(({ text }) => Number(text.slice('message '.length)));
  book.close();
  expect(acknowledged.size).toBeGreaterThan(kills);
  expect([...acknowledged].filter((number) => !kept.includes(number))).toEqual([]);
  expect(new Set(kept).size).toBe(kept.length);
  console.info(`${kills} kills, ${acknowledged.size} messages acknowledged, none lost, none doubled`);
});
