import { afterAll, expect, it } from 'vitest';
import { openKiosk, type Kiosk } from './kiosk';
import { until } from './display';

let kiosk: Kiosk | undefined;
afterAll(() => kiosk?.close().catch(() => undefined));

/** What the guestbook of the data folder holds, read as a technician would: with a text editor. */
const written = 'bread and roses';

it('a message that was acknowledged is there once after the kiosk was killed', { timeout: 120_000 }, async () => {
  kiosk = await openKiosk();
  const { page, visitor } = kiosk;
  await page.locator('#root > *').first().waitFor();
  await page.evaluate(() => void (location.hash = '#/guestbook'));
  await page.locator('.keyboard [data-skbtn="q"]').waitFor();
  for (const letter of written) await visitor.tap(`.keyboard [data-skbtn="${letter === ' ' ? '{space}' : letter}"]`);
  expect(await page.locator('.guestbook textarea').inputValue()).toBe('Bread and roses');
  await visitor.shot('landscape-en-guestbook');
  await visitor.tap('.keyboard [data-skbtn="{done}"]');
  await page.locator('.guestbook-thanks').waitFor();
  const pid = await kiosk.app.evaluate(() => process.pid);
  process.kill(pid, 'SIGKILL');
  await until(() => gone(pid), 'it does not die');
  const { readdirSync, readFileSync } = await import('node:fs');
  const folder = `${kiosk.home.folder}/data/guestbook`;
  const lines = readdirSync(folder).filter((name) => name.endsWith('.log')).flatMap((name) => readFileSync(`${folder}/${name}`, 'utf8').split('\n'));
  expect(lines.filter((line) => line.includes('"text":"Bread and roses"'))).toHaveLength(1);
});

function gone(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return false;
  } catch {
    return true;
  }
}
