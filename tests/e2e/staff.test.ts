import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openKiosk, type Kiosk } from './kiosk';

const corner = { x: 30, y: 30 };
const PIN = '4711';

let kiosk: Kiosk;
let stick: Stick | undefined;
beforeAll(async () => {
  stick = plugIn();
  kiosk = await openKiosk();
  await kiosk.page.locator('.app-attract').waitFor();
});
afterAll(async () => {
  await kiosk?.close().catch(() => undefined);
  stick?.pull();
});

const see = (selector: string) => kiosk.page.locator(selector).first().waitFor({ timeout: 20_000 });
/** The finger rests until the door is there, and lifts over it. */
const openDoor = () => kiosk.visitor.hold(corner, () => see('.staff-door'));
const key = (name: string) => kiosk.page.locator('.staff-key', { hasText: new RegExp(`^${name}$`, 'i') });
const type = async (pin: string, accept: string) => {
  for (const digit of pin) await kiosk.visitor.tap(key(digit));
  await kiosk.visitor.tap(key(accept));
};
const button = (name: RegExp) => kiosk.page.locator('.staff button', { hasText: name });
const settings = () => readFileSync(join(kiosk.home.folder, 'data/settings.yaml'), 'utf8');

describe('the hidden corner', () => {
  it('opens for a finger that rests there, and begins no visit', async () => {
    await openDoor();
    expect(await kiosk.page.locator('.app-attract').count()).toBe(1);
    await kiosk.visitor.tap(key('leave'));
    await kiosk.page.locator('.staff').waitFor({ state: 'detached' });
  });

  it('stays hidden from whoever only leans there', async () => {
    await kiosk.visitor.hold(corner, 1_500);
    expect(await kiosk.page.locator('.staff-hold, .staff').count()).toBe(0);
  });
});

describe('the PIN', () => {
  it('is chosen by typing it twice; the panel opens', async () => {
    await openDoor();
    await type(PIN, 'take it');
    expect(await kiosk.visitor.reads('.staff-door p')).toMatch(/once more/);
    await type(PIN, 'take it');
    await see('.staff-panel');
    expect(readFileSync(join(kiosk.home.folder, 'data/staff.json'), 'utf8')).not.toContain(PIN);
  });

  it('guards the panel from then on, and three wrong ones close the door for a minute', async () => {
    await kiosk.visitor.tap(button(/^leave$/i));
    await kiosk.page.locator('.staff').waitFor({ state: 'detached' });
    await openDoor();
    for (const wrong of ['1593', '2604', '3715']) {
      await type(wrong, 'open');
      await kiosk.page.locator('.staff-door-says', { hasText: /not the number|closed/i }).waitFor();
    }
    await kiosk.page.locator('.staff-door-says', { hasText: /closed\. try again in \d+ seconds/i }).waitFor();
    expect(await key('5').isDisabled()).toBe(true);
  });

  it('still opens it a minute later', async () => {
    await kiosk.page.locator('.staff-key:not([disabled])', { hasText: /^5$/ }).waitFor({ timeout: 70_000 });
    await type(PIN, 'open');
    await see('.staff-panel');
    await kiosk.visitor.shot('staff-panel');
  }, 120_000);
});

describe('the panel', () => {
  const page = async (name: string) => {
    await kiosk.visitor.tap(kiosk.page.locator('.staff-nav > button', { hasText: new RegExp(`^${name}$`, 'i') }));
    await see(`.staff-panel [aria-current]`);
  };

  it('changes how patient the kiosk is, which is kept in the file', async () => {
    await page('exhibit');
    const row = kiosk.page.locator('.staff-row', { hasText: 'Still there?' });
    const before = Number.parseInt(await kiosk.visitor.reads(row.locator('b')), 10);
    await kiosk.visitor.tap(row.locator('button').last());
    await kiosk.page.locator('.staff-message', { hasText: 'Kept' }).waitFor();
    expect(Number.parseInt(await kiosk.visitor.reads(row.locator('b')), 10)).toBe(before + 10);
    expect(settings()).toMatch(new RegExp(`^ +after: ${before + 10}$`, 'm'));
    expect(await kiosk.page.evaluate(() => (window as unknown as { vitrine: { kiosk: () => Promise<{ idle: { after?: number } }> } }).vitrine.kiosk().then(({ idle }) => idle.after))).toBe(before + 10);
  });

  it('examines the machine', async () => {
    await page('check-up');
    await see('.staff-findings .staff-row');
    expect(await kiosk.visitor.reads('.staff-bar b')).toMatch(/left to do/);
  });

  it('writes everything onto a stick, or says that none is plugged in', async () => {
    await page('stick');
    if (!stick) {
      await kiosk.page.locator('.staff-empty', { hasText: 'No stick' }).waitFor();
      return;
    }
    await kiosk.visitor.tap(kiosk.page.locator('.staff-row', { hasText: stick.name }).locator('button'));
    await kiosk.page.locator('.staff-message', { hasText: 'Everything is on the stick' }).waitFor();
    const [folder] = readdirSync(stick.path);
    expect(readdirSync(join(stick.path, folder!))).toEqual(expect.arrayContaining(['guestbook.csv', 'guestbook.json', 'kiosk.log', 'settings.yaml', 'statistics.csv']));
    expect(readFileSync(join(stick.path, folder!, 'settings.yaml'), 'utf8')).toBe(settings());
  });

  it('writes a tour onto the stick as pages to print', async () => {
    if (!stick) return;
    await page('stick');
    await kiosk.visitor.tap(kiosk.page.locator('.staff-wide .staff-row', { hasText: 'Seventy-two days in six minutes' }).getByText('EN', { exact: true }));
    await kiosk.page.locator('.staff-message', { hasText: 'Everything is on the stick' }).waitFor({ timeout: 60_000 });
    const pages = readdirSync(stick.path, { recursive: true, encoding: 'utf8' }).find((name) => name.endsWith('seventy-two-days.en.pdf'));
    expect(readFileSync(join(stick.path, pages!), 'latin1').startsWith('%PDF-')).toBe(true);
  }, 90_000);

  it('begins a talk, which has the screen to itself until it is ended', async () => {
    await page('exhibit');
    await kiosk.visitor.tap(kiosk.page.locator('.staff-row', { hasText: 'Seventy-two days in six minutes' }).locator('button'));
    await see('.hall-stops [aria-current]');
    await kiosk.page.locator('.staff').waitFor({ state: 'detached' });
    await kiosk.page.keyboard.press('PageDown');
    await kiosk.page.locator('.hall-stops [aria-current]', { hasText: /^2$/ }).waitFor();
    await kiosk.page.keyboard.press('q');
    await kiosk.page.keyboard.press('q');
    await see('.attract-touch');
    await openDoor();
    await type(PIN, 'open');
    await see('.staff-panel');
  }, 90_000);

  it('asks before it lets anyone out to the system, and ends with 0', async () => {
    const ended = new Promise<number | null>((resolve) => kiosk.app.process().once('exit', resolve));
    await page('more');
    await kiosk.visitor.tap(button(/exit to the system/i));
    expect(kiosk.app.process().exitCode).toBeNull();
    await kiosk.visitor.tap(button(/yes, exit/i));
    expect(await ended).toBe(0);
    expect(kiosk.log('staff')).toEqual(expect.arrayContaining(['session begins', 'not let in: wrong', 'leaves to the system']));
  });
});

interface Stick { path: string; name: string; pull: () => void }

/** A stick in memory, mounted where sticks are, and roomier than any other, so that hand-outs go there. Undefined where this user may mount nothing. */
function plugIn(): Stick | undefined {
  const name = `vitrine-test-${process.pid}`;
  const path = join('/mnt', name);
  const run = (command: string, ...words: string[]) => spawnSync(command, words).status === 0;
  try {
    mkdirSync(path, { recursive: true });
  } catch {
    return undefined;
  }
  const pull = () => {
    run('umount', '-l', path);
    if (existsSync(path)) rmdirSync(path);
  };
  if (run('mount', '-t', 'tmpfs', '-o', 'size=64t,mode=0777', 'tmpfs', path)) return { path, name, pull };
  rmdirSync(path);
  return undefined;
}
