import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDisplay, until } from './display';
import { handsOn, type Hands } from './hands';
import { artefact, openKiosk, type Kiosk } from './kiosk';
import { giveAway, makeHome } from './packaged-app';

/** A school's projector. */
const projector = { width: 1024, height: 768 };
const tour = 'seventy-two-days';
let kiosk: Kiosk;
let hands: Hands;

beforeAll(async () => {
  kiosk = await openKiosk({
    size: projector,
    flags: (home) => {
      const data = join(home.folder, 'data');
      mkdirSync(data, { recursive: true });
      writeFileSync(join(data, 'settings.yaml'), 'present:\n  opening: |-\n    Friends of the Commune\n    An evening in May\n');
      giveAway(data);
      return ['--present', tour, '--lang', 'fr'];
    },
  });
  hands = handsOn(kiosk.display);
  await kiosk.page.locator('.slide-organiser').waitFor();
});
afterAll(() => kiosk?.close());

/** A display server without a second screen: what Electron is told of its displays is changed instead. */
const plug = (second: boolean) =>
  kiosk.app.evaluate(({ screen }, there) => {
    const boxes = [{ x: 0, y: 0, width: 1024, height: 768 }, { x: 1024, y: 0, width: 1366, height: 768 }].slice(0, there ? 2 : 1);
    const all = boxes.map((bounds, id) => ({ id, bounds, workArea: bounds, size: bounds, scaleFactor: 1, rotation: 0 }));
    Object.assign(screen, { getPrimaryDisplay: () => all[0], getAllDisplays: () => all });
    screen.emit(there ? 'display-added' : 'display-removed', {}, all.at(-1));
  }, second);

const stopIn = (page: Page) => page.locator('.hall-stops [aria-current], .presenter-list [aria-current]').first().innerText();
const shows = (page: Page, stop: string) => until(async () => (await stopIn(page)).startsWith(stop), `stop ${stop} is not shown`, 5);

describe('a talk in a hall', () => {
  it('begins with the organiser’s words, fills a projector of 1024 x 768, and has no imprint', async () => {
    expect(await kiosk.visitor.reads('.slide-organiser .slide-text')).toBe('An evening in May');
    expect(await kiosk.page.locator('.imprint').count()).toBe(0);
    await kiosk.visitor.shot('present-opening');
  });

  it('follows the keys of a clicker as the system sends them, through a locked kiosk', async () => {
    await hands.keys('Next', 'Next', 'Next');
    await shows(kiosk.page, '3');
    await hands.keys('Prior');
    await shows(kiosk.page, '2');
    await hands.keys('1', '1', 'Return');
    await shows(kiosk.page, '11');
    await hands.keys('b');
    await kiosk.page.locator('.hall-black').waitFor();
    await hands.keys('b');
    await shows(kiosk.page, '11');
    await kiosk.visitor.shot('present-stop');
  });

  it('sets its words so that none is cut off', async () => {
    const cut = await kiosk.page.evaluate(() => [...document.querySelectorAll<HTMLElement>('.slide-text')].some((text) => text.scrollHeight > text.clientHeight + 1));
    expect(cut).toBe(false);
  });

  it('frees the exhibit with Escape and comes back to the stop', async () => {
    await hands.keys('Escape');
    await kiosk.page.locator('.imprint').waitFor();
    await hands.keys('Escape');
    await shows(kiosk.page, '11');
  });
});

describe('the speaker’s desk', () => {
  let desk: Page;

  it('opens on the second display, at the same stop, with the notes', async () => {
    const opening = kiosk.app.waitForEvent('window');
    await plug(true);
    desk = await opening;
    await desk.locator('.presenter').waitFor();
    await shows(desk, '11');
    expect(await desk.locator('.presenter-notes').innerText()).toContain('Fontaine-au-Roi');
    await desk.screenshot({ path: artefact('present-desk') });
  });

  it('leads the hall, and is led by it', async () => {
    await desk.locator('.presenter-list button', { hasText: /^2/ }).first().click();
    await shows(kiosk.page, '2');
    await kiosk.page.keyboard.press('PageDown');
    await shows(desk, '3');
  });

  it('throws the light on the hall from its own picture', async () => {
    const { x, y, width, height } = (await desk.locator('.presenter-picture').boundingBox())!;
    await desk.mouse.move(x + width / 2, y + height / 2);
    await desk.mouse.down();
    await kiosk.page.locator('.hall-spot').waitFor();
    await desk.mouse.up();
    await kiosk.page.locator('.hall-spot').waitFor({ state: 'detached' });
  });

  it('may be unplugged in the middle: the talk goes on where it was', async () => {
    const gone = desk.waitForEvent('close');
    await plug(false);
    await gone;
    await kiosk.page.keyboard.press('PageDown');
    await shows(kiosk.page, '4');
  });

  it('is taken up again by a page that is loaded anew', async () => {
    await kiosk.page.evaluate(() => document.documentElement.setAttribute('data-before', ''));
    await kiosk.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]!.webContents.reload());
    await kiosk.page.locator('html:not([data-before]) .hall-stops').waitFor();
    await shows(kiosk.page, '4');
  });
});

it('a tour is printed on as many pages of A4 as it needs, without a kiosk', async () => {
  const display = await openDisplay(projector);
  const home = makeHome();
  try {
    const file = join(home.folder, 'tour.pdf');
    const words = ['--ozone-platform=x11', ...(home.sandboxed ? [] : ['--no-sandbox']), '--data', join(home.folder, 'data'), '--handout', tour, '--lang', 'fr', '--out', file];
    execFileSync(home.executable, words, { env: { ...process.env, ...home.env, DISPLAY: display.name }, timeout: 60_000, stdio: 'ignore' });
    const pdf = readFileSync(file, 'latin1');
    expect(pdf.startsWith('%PDF-')).toBe(true);
    // A cover, twelve stops two to a page, a page of sources.
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(8);
  } finally {
    await display.close();
    home.remove();
  }
}, 60_000);
