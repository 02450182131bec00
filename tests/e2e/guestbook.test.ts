import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { openKiosk, type Kiosk } from './kiosk';
import { until } from './display';
import { giveAway, type Home } from './packaged-app';

let killed: Kiosk | undefined;
let kiosk: Kiosk | undefined;
afterAll(async () => {
  await killed?.display.close().catch(() => undefined);
  await (kiosk ?? killed)?.close().catch(() => undefined);
});

const typed = 'bread and roses';
const words = 'Bread and roses';

/** A kiosk where a message hangs at once. */
function atOnce({ folder }: Home): string[] {
  const data = join(folder, 'data');
  mkdirSync(data, { recursive: true });
  writeFileSync(join(data, 'settings.yaml'), 'guestbook:\n  moderation: after\n');
  giveAway(data);
  giveAway(join(data, 'settings.yaml'));
  return [];
}

async function openBook({ page }: Kiosk): Promise<void> {
  await page.locator('#root > *').first().waitFor();
  await page.evaluate(() => void (location.hash = '#/guestbook'));
  await page.locator('.keyboard [data-skbtn="q"]').waitFor();
}

it('a message that was acknowledged hangs on the wall once after the kiosk was killed', { timeout: 180_000 }, async () => {
  killed = await openKiosk({ flags: atOnce });
  const { visitor, page, home, app } = killed;
  await openBook(killed);
  for (const letter of typed) await visitor.tap(`.keyboard [data-skbtn="${letter === ' ' ? '{space}' : letter}"]`);
  expect(await page.locator('.guestbook textarea').inputValue()).toBe(words);
  await visitor.shot('landscape-en-guestbook');
  await visitor.tap('.keyboard [data-skbtn="{done}"]');
  await page.locator('.guestbook-thanks').waitFor();
  const pid = await app.evaluate(() => process.pid);
  process.kill(pid, 'SIGKILL');
  await until(() => gone(pid), 'it does not die');
  expect(linesWith(home)).toHaveLength(1);

  kiosk = await openKiosk({ home });
  await openBook(kiosk);
  await kiosk.visitor.tap('.guestbook-to-wall');
  await kiosk.page.locator('.guestbook-sheets li').first().waitFor();
  expect(await kiosk.page.locator('.guestbook-sheets button [role="img"]').evaluateAll((sheets) => sheets.map((sheet) => sheet.getAttribute('aria-label')))).toEqual([words]);
  // The sheet is set in type as large as itself, not only there.
  const [type, sheet] = await Promise.all(['.guestbook-small .poster-type', '.guestbook-sheets li'].map(async (one) => (await kiosk!.page.locator(one).first().boundingBox())!));
  expect(type!.height).toBeGreaterThan(sheet!.height * 0.8);
  await kiosk.visitor.shot('landscape-en-guestbook-wall');
  expect(kiosk.log('guestbook')).toEqual([]);
});

/** What the data folder holds, read as a technician would: with a text editor. */
function linesWith(home: Home): string[] {
  const folder = join(home.folder, 'data/guestbook');
  const lines = readdirSync(folder).filter((name) => name.endsWith('.log')).flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n'));
  return lines.filter((line) => line.includes(`"text":"${words}"`));
}

function gone(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return false;
  } catch {
    return true;
  }
}
