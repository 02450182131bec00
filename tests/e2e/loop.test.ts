import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDisplay } from './display';
import { openKiosk, type Kiosk } from './kiosk';
import { giveAway, makeHome } from './packaged-app';

let kiosk: Kiosk;

describe('a screen that runs alone', () => {
  beforeAll(async () => {
    kiosk = await openKiosk({
      flags: (home) => {
        const data = join(home.folder, 'data');
        mkdirSync(data, { recursive: true });
        writeFileSync(join(data, 'settings.yaml'), 'present:\n  loop: [week-of-blood, seventy-two-days]\nidle:\n  after: 10\n  reading: 10\n  countdown: 5\n');
        giveAway(data);
        return ['--lang', 'en'];
      },
    });
    await kiosk.page.locator('.hall-loop').waitFor({ timeout: 50_000 });
  }, 90_000);
  afterAll(() => kiosk?.close());

  it('shows the first tour of its list by itself, without an imprint or a stop to touch', async () => {
    expect(await kiosk.page.locator('.hall-loop-foot b').textContent()).toBe('The Week of Blood, street by street');
    expect(await kiosk.page.locator('.hall-loop .forme').count()).toBe(1);
    await kiosk.visitor.shot('loop');
  });

  it('gives way to a touch at once, at the stop that was shown', async () => {
    const shown = await kiosk.visitor.reads('.hall-loop .forme');
    await kiosk.visitor.tap({ x: 1400, y: 300 });
    await kiosk.page.locator('.tour-stops [aria-current]').waitFor({ timeout: 5_000 });
    expect(await kiosk.page.locator('.hall-loop').count()).toBe(0);
    expect(await kiosk.visitor.reads('.tour .forme')).toBe(shown);
  });

  it('comes back when the visitor has gone', async () => {
    await kiosk.page.locator('.still-there').waitFor({ timeout: 30_000 });
    await kiosk.page.locator('.hall-loop').waitFor({ timeout: 30_000 });
    expect(await kiosk.page.locator('.tour').count()).toBe(0);
  }, 60_000);
});

it('a tour that is not there is told to whoever typed it, with the one that was meant, and nothing opens', async () => {
  const display = await openDisplay({ width: 1024, height: 768 });
  const home = makeHome();
  try {
    const words = (...own: string[]) => ['--ozone-platform=x11', ...(home.sandboxed ? [] : ['--no-sandbox']), '--data', join(home.folder, 'data'), ...own];
    const run = (...own: string[]) => spawnSync(home.executable, words(...own), { env: { ...process.env, ...home.env, DISPLAY: display.name }, timeout: 40_000, encoding: 'utf8' });
    for (const own of [['--present', 'seventy-two-day'], ['--handout', 'seventy-two-day', '--out', join(home.folder, 'tour.pdf')]]) {
      const { status, stderr } = run(...own);
      expect(status).toBe(2);
      expect(stderr).toContain('There is no tour "seventy-two-day". Did you mean "seventy-two-days"? The tours of this exhibit:');
    }
  } finally {
    await display.close();
    home.remove();
  }
}, 90_000);
