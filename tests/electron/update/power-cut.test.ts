import { createHash } from 'node:crypto';
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { pack } from '../../../exhibit/package/pack';
import type { Manifest } from '../../../exhibit/package/pack-manifest';
import { packagesFolder } from '../../../electron/update/packages-folder';
import { keep, named, nothingInstalled, swap } from '../../../electron/update/pointer';
import { stagePackage } from '../../../electron/update/stage-package';
import { partsOf, rewritten, soundPackage, withFewTiles, zipOf } from '../../exhibit/package/package-made';
import { chanceOf } from '../journal/forgetful-disk';

/** `VITRINE_KILLS=300` for a night. */
const kills = Number(process.env.VITRINE_KILLS ?? 100);
let made: Awaited<ReturnType<typeof soundPackage>>;
let program = '';
let files: string[] = [];

beforeAll(async () => {
  made = await soundPackage();
  files = ['1', '2'].map((version) => join(made.folder, `${version}.vitrine`));
  for (const [n, file] of files.entries()) {
    await pack(made.compiled, file, { version: `${n + 1}` });
    writeFileSync(file, zipOf(withFewTiles(await partsOf(file))));
  }
  const out = join(made.folder, 'program');
  await build({
    configFile: false, logLevel: 'error', root: import.meta.dirname, publicDir: false, ssr: { noExternal: true, target: 'node' },
    build: { ssr: join(import.meta.dirname, 'installed.ts'), outDir: out, minify: false, rolldownOptions: { output: { entryFileNames: 'installed.mjs', codeSplitting: false } } },
  });
  program = join(out, 'installed.mjs');
}, 60_000);
afterAll(() => made.remove());

/** Starts installing and kills the process when `isTime` says so of what it has said; gives its last words. */
function killWhen(isTime: (said: string) => Promise<unknown> | undefined, root: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program, root, ...files], { stdio: ['ignore', 'pipe', 'inherit'] });
    let said = '';
    child.stdout.on('data', (text: Buffer) => {
      said += text.toString();
      void isTime(said)?.then(() => child.kill('SIGKILL'));
    });
    child.on('exit', (code, signal) => (signal === 'SIGKILL' ? resolve(said.trim().split('\n').at(-1)!) : reject(new Error(`it ended by itself with ${code}`))));
  });
}

/** A random moment within two and a half installations on this machine as busy as it is. */
const killAfter = (ms: number, root: string) => killWhen((said) => (said === 'ready\n' ? new Promise((resolve) => setTimeout(resolve, ms)) : undefined), root);

async function timeOfOne(root: string): Promise<number> {
  let begun = 0;
  let ended = 0;
  await killWhen((said) => {
    if (said === 'ready\n') begun = performance.now();
    if (!said.includes('kept') || ended) return undefined;
    ended = performance.now();
    return Promise.resolve();
  }, root);
  return ended - begun;
}

const wholeToTheLastByte = (folder: string): boolean => {
  const { files: listed } = JSON.parse(readFileSync(join(folder, 'vitrine.json'), 'utf8')) as Manifest;
  return listed.every(({ path, sha256 }) => createHash('sha256').update(readFileSync(join(folder, path))).digest('hex') === sha256);
};

it(`killed at ${kills} random moments of an installation, the kiosk always has a whole exhibit and leaves nothing behind`, { timeout: 60_000 + kills * 6_000 }, async () => {
  const root = join(made.folder, 'packages');
  mkdirSync(root);
  const chance = chanceOf(Number(process.env.VITRINE_SEED ?? Date.now()));
  const reached = new Map<string, number>();
  let [leftovers, installations] = [0, 0];
  const one = await timeOfOne(join(made.folder, 'timed'));
  for (let n = 0; n < kills; n += 1) {
    const last = await killAfter(chance() * 2.5 * one, root);
    reached.set(last.split(' ')[0]!, (reached.get(last.split(' ')[0]!) ?? 0) + 1);
    const left = readdirSync(root).filter((name) => name.startsWith('.staging-')).length;
    leftovers += left;

    const before = packagesFolder(root).read();
    // What was said to be on screen is, or what came after it.
    if (last.startsWith('kept')) expect([before.current, before.previous]).toContain(last.split(' ')[1]);
    // The next start; a package that never drew may give way, to one that is whole.
    const { pointer } = packagesFolder(root).begin();
    for (const name of named(pointer)) expect(wholeToTheLastByte(join(root, name)), name).toBe(true);
    expect(readdirSync(root).sort()).toEqual([...named(pointer), ...(existsSync(join(root, 'current.json')) ? ['current.json'] : [])].sort());
    if (pointer.current !== null && pointer.current !== before.current) installations += 1;
  }
  console.log(`power cuts: ${kills} within 2.5 x ${Math.round(one)} ms; last words ${[...reached].map(([word, count]) => `${word} ${count}`).join(', ')}; ${leftovers} broken stagings cleaned, ${installations} waiting packages shown at the next start`);
  expect(leftovers).toBeGreaterThan(0);
  expect(packagesFolder(root).read().current).not.toBeNull();
});

it('a package that lost a file gives way to the one before it at the next start', async () => {
  const root = join(made.folder, 'lost');
  const packages = packagesFolder(root);
  const [first, second] = [await stagePackage(files[0]!, root), await stagePackage(files[1]!, root)];
  packages.write(keep(swap(keep(swap(nothingInstalled, first.name), first.peek.manifest), second.name), second.peek.manifest));
  writeFileSync(join(root, second.name, 'exhibit/theme.css'), 'x');
  const { pointer, why } = packagesFolder(root).begin();
  expect(pointer.current).toBe(first.name);
  expect(why).toContain('not whole');
  expect(readdirSync(root).sort()).toEqual(['current.json', first.name].sort());
});

it('a pointer that cannot be read leads to the package that is there, and a lost one of all to what the kiosk came with', async () => {
  const root = join(made.folder, 'unreadable');
  const { name } = await stagePackage(files[0]!, root);
  writeFileSync(join(root, 'current.json'), '\0\0\0\0');
  expect(packagesFolder(root).begin().pointer.current).toBe(name);
  expect(packagesFolder(join(made.folder, 'nowhere')).begin().pointer.current).toBeNull();
});

it('a disk that is full is found out before anything is written', async () => {
  const root = join(made.folder, 'full');
  await expect(stagePackage(files[0]!, root, { room: async () => 1000 })).rejects.toMatchObject({ code: 'space' });
  expect(readdirSync(root)).toEqual([]);
  writeFileSync(join(made.folder, 'hostile.vitrine'), zipOf(rewritten(made.parts, { 'exhibit/theme.css': 'body{}' })));
  await expect(stagePackage(join(made.folder, 'hostile.vitrine'), root)).rejects.toMatchObject({ code: 'theme' });
  expect(readdirSync(root)).toEqual([]);
});
