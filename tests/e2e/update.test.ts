import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Host } from '../../electron/contract';
import { partsOf, rewritten, zipOf } from '../exhibit/package/package-made';
import { until } from './display';
import { openKiosk, type Kiosk } from './kiosk';
import { giveAway, type Home } from './packaged-app';

const root = join(import.meta.dirname, '../..');
let made: string;
let kiosk: Kiosk | undefined;
let mounted: string | undefined;

/** Packed by the very command that a curator uses. */
beforeAll(async () => {
  made = mkdtempSync(join(tmpdir(), 'vitrine-updates-'));
  for (const version of ['1', '2']) execFileSync(process.execPath, [join(root, 'out/exhibit/cli.mjs'), 'pack', join(root, 'tests/fixtures/sound'), '--version', version, '--out', join(made, `${version}.vitrine`)]);
  const parts = await partsOf(join(made, '2.vitrine'));
  // Every check lets it pass, and no page can be made of it: a wording that is no message.
  const words = parts.filter(({ name }) => /^exhibit\/exhibit\.\w+\.json$/.test(String(name)));
  const mute = Object.fromEntries(words.map(({ name, bytes }) => [String(name), JSON.stringify({ ...JSON.parse(bytes.toString()), words: { 'nav.label': '{' } })]));
  writeFileSync(join(made, 'mute.vitrine'), zipOf(rewritten(parts, mute)));
  writeFileSync(join(made, 'hostile.vitrine'), zipOf(rewritten(parts, { 'exhibit/theme.css': 'body{display:none}' })));
});
afterAll(() => rmSync(made, { recursive: true, force: true }));
afterEach(async () => {
  await kiosk?.close();
  kiosk = undefined;
});

/** A kiosk that watches a folder; `prepare` works on its data folder before it starts. */
const watching = (prepare: (data: string) => void = () => undefined) =>
  openKiosk({
    flags: (home: Home) => {
      const [data, folder] = [join(home.folder, 'data'), join(home.folder, 'updates')];
      mkdirSync(data);
      mkdirSync(folder);
      writeFileSync(join(data, 'settings.yaml'), `updates:\n  folder: ${folder}\n`);
      giveAway(data);
      giveAway(folder);
      prepare(data);
      return [];
    },
  });

/** As a file appears that is copied slowly: under another name until it is whole. */
function put(name: string): void {
  const folder = join(kiosk!.home.folder, 'updates');
  copyFileSync(join(made, name), join(folder, `${name}.part`));
  giveAway(join(folder, `${name}.part`));
  renameSync(join(folder, `${name}.part`), join(folder, name));
}

const shows = (title: string) => kiosk!.page.evaluate((words) => (document.querySelector('.attract')?.textContent ?? '').toLowerCase().includes(words.toLowerCase()), title).catch(() => false);
const said = (words: string) => () => kiosk!.log('update').some((line) => line.includes(words));

describe('an update in the watched folder', () => {
  it('appears by itself when nobody is at the screen, and one that is hostile never comes', async () => {
    kiosk = await watching();
    await kiosk.page.locator('.attract-title').first().waitFor();
    expect(await shows('The harbour')).toBe(false);

    put('1.vitrine');
    await until(said('works'), 'the update is not shown', 60);
    await until(() => shows('The harbour'), 'the update cannot be seen', 10);
    await kiosk.visitor.shot('update-shown');

    put('hostile.vitrine');
    await until(said('hostile.vitrine is not taken: exhibit/theme.css'), 'the hostile package is not refused', 40);
    expect(await shows('The harbour')).toBe(true);
  }, 180_000);

  it('goes again when it does not draw its first screen, and what was shown before comes back', async () => {
    kiosk = await watching();
    await kiosk.page.locator('.attract-title').first().waitFor();
    put('1.vitrine');
    await until(said('works'), 'the first update is not shown', 60);
    put('mute.vitrine');
    await until(said('is taken back'), 'the mute update stays', 140);
    await until(() => shows('The harbour'), 'the exhibit before does not come back', 60);
  }, 300_000);

  it('is gone back from when staff say so, and does not come again by itself', async () => {
    kiosk = await watching();
    await kiosk.page.locator('.attract-title').first().waitFor();
    put('1.vitrine');
    await until(said('works'), 'the update is not shown', 60);
    await until(() => shows('The harbour'), 'the update cannot be seen', 10);
    const previous = await kiosk.page.evaluate(async () => {
      const { vitrine } = window as unknown as { vitrine: Host };
      await vitrine.staffChoosePin({ next: '4711' });
      const status = await vitrine.staffStatus();
      await vitrine.staffShowPrevious();
      return status.previous;
    });
    // What the kiosk came with has no version.
    expect(previous).toEqual({});
    await until(async () => !(await shows('The harbour')), 'the update stays', 20);
    await kiosk.page.locator('.attract-title').first().waitFor();
    // The watched folder is looked at twice meanwhile.
    await new Promise((resolve) => setTimeout(resolve, 11_000));
    expect(await shows('The harbour')).toBe(false);
    expect(kiosk.log('staff')).toContain('goes back to the exhibit before');
  }, 180_000);

  it('waits while a visitor is there', async () => {
    kiosk = await watching();
    await kiosk.page.locator('.attract-title').first().waitFor();
    await kiosk.visitor.tap('.attract');
    await kiosk.page.locator('.app-visit').waitFor();
    put('1.vitrine');
    await until(said('waits until nobody is at the screen'), 'the update is not prepared', 60);
    await new Promise((resolve) => setTimeout(resolve, 6_000));
    expect(kiosk.log('update').filter((line) => line.includes('is shown now'))).toEqual([]);
  }, 120_000);

  // Only root can make a small disk to fill.
  it.runIf(process.getuid?.() === 0)('is refused on a full disk, and the exhibit goes on', async () => {
    kiosk = await watching((data) => {
      mounted = join(data, 'packages');
      mkdirSync(mounted);
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=40m,mode=777', 'tmpfs', mounted]);
    });
    try {
      await kiosk.page.locator('.attract-title').first().waitFor();
      const free = statfsSync(mounted!).bfree;
      put('1.vitrine');
      await until(said('[space]'), 'the full disk is not noticed', 60);
      expect(statfsSync(mounted!).bfree).toBe(free);
      expect(readdirSync(mounted!)).toEqual([]);
      await kiosk.page.locator('.attract-title').first().waitFor();
    } finally {
      execFileSync('umount', ['-l', mounted!]);
    }
  }, 120_000);
});
