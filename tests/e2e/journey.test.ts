import { afterEach, describe, expect, it } from 'vitest';
import { landscape, portrait } from './display';
import { openKiosk, type Kiosk } from './kiosk';
import { secondsPass } from './seconds-pass';

/** From nobody there, through every kind of page, back, and to nobody there again. */
describe.each([
  ['en', 'landscape', landscape],
  ['fr', 'landscape', landscape],
  ['en', 'portrait', portrait],
  ['fr', 'portrait', portrait],
] as const)('a visit in %s, %s', (lang, shape, size) => {
  let kiosk: Kiosk | undefined;
  afterEach(() => kiosk?.close());

  it('goes from the attract screen through every kind of page and back, and is put away', { timeout: 300_000 }, async () => {
    kiosk = await openKiosk({ size });
    const { page, visitor } = kiosk;
    const see = (selector: string) => page.locator(selector).first().waitFor({ state: 'visible' });
    const shot = (name: string) => visitor.shot(`${shape}-${lang}-${name}`);
    await page.clock.install();

    await see('.attract-touch');
    await shot('1-attract');
    // A poster that has just come stays long enough for a language to be touched where it was seen.
    const gone = await page.locator('.attract-screen > *').first().elementHandle();
    await page.waitForFunction((poster) => !poster?.isConnected, gone);
    await page.waitForFunction(isOnTop, `.attract-touch button[lang="${lang}"]`);
    await visitor.tap(`.attract-touch button[lang="${lang}"]`);
    await page.locator('.attract-screen').waitFor({ state: 'detached' });
    await see('.day-sheet');
    await see('.plan[data-idle="true"]');
    await shot('2-explore');
    expect(await page.locator('html').getAttribute('lang')).toBe(lang);
    const opening = page.url();

    await visitor.tap('.day-sheet-read');
    await see('.opened .opened-head');
    await shot('3-event');
    const story = await visitor.reads('.opened-head .forme');

    await visitor.tap('.opened-date button');
    await see('.place-sheet');
    await shot('4-place');
    await visitor.tap('.place-sheet .event-slip');
    await see('.opened');

    await visitor.tap('.opened-picture');
    await see('.plate');
    await shot('5-plate');
    await visitor.tap('.plate-close');
    await page.locator('.plate').waitFor({ state: 'detached' });

    await visitor.tap('.person-link');
    await see('.person');
    await shot('6-person');
    const name = await visitor.reads('.person .forme');
    expect(name.length).toBeGreaterThan(2);

    await visitor.tap('.imprint-parts [data-part="walls"]');
    await see('.walls');
    await shot('7-walls');

    // Back always goes back, one step at a time, to the very beginning.
    await visitor.tap('.imprint-back');
    await see('.person');
    expect(await visitor.reads('.person .forme')).toBe(name);
    for (let steps = 0; steps < 20 && (await page.locator('.imprint-back:enabled').count()); steps += 1) await visitor.tap('.imprint-back');
    await see('.day-sheet');
    await page.waitForFunction((url) => location.href === url, opening);
    expect(story.length).toBeGreaterThan(2);

    // Nobody touches: a question first, a touch stays, then the visit is put away.
    await page.clock.fastForward(91_000);
    await see('.still-there');
    await shot('8-still-there');
    await visitor.tap('.still-there');
    await page.locator('.still-there').waitFor({ state: 'detached' });
    await page.clock.fastForward(91_000);
    await see('.still-there');
    await secondsPass(page, 16);
    await see('.attract-screen');

    const asked = await kiosk.close();
    kiosk = undefined;
    expect(asked.names).toEqual([]);
    expect(asked.sockets).toEqual([]);
    expect(asked.addresses.filter((address) => !address.startsWith('vitrine://app/'))).toEqual([]);
  });
});

/** Whether a finger in the middle of it would touch it: a poster that is being pasted is not there yet. */
function isOnTop(selector: string): boolean {
  const element = document.querySelector(selector);
  if (!element) return false;
  const { left, top, width, height } = element.getBoundingClientRect();
  return element.contains(document.elementFromPoint(left + width / 2, top + height / 2));
}
