import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { handsOn, type Hands } from './hands';
import { openKiosk, type Kiosk } from './kiosk';
import { giveAway, type Home } from './packaged-app';
import { secondsPass } from './seconds-pass';

let kiosk: Kiosk;
let hands: Hands;
const see = (selector: string) => kiosk.page.locator(selector).first().waitFor({ state: 'visible', timeout: 40_000 });
const gone = (selector: string) => kiosk.page.locator(selector).first().waitFor({ state: 'detached' });
const focused = () => kiosk.page.evaluate(() => document.activeElement?.className ?? '');

/** Tab, as often as it takes: what can be reached is reached so, and whatever has the focus can be seen to have it. */
async function tabTo(selector: string): Promise<void> {
  await see(selector);
  for (let presses = 0; presses < 120; presses += 1) {
    const there = await kiosk.page.evaluate((wanted) => {
      const on = document.activeElement as HTMLElement | null;
      if (!on || on === document.body) return false;
      const { width, height } = on.getBoundingClientRect();
      const ring = getComputedStyle(on);
      if (width > 0 && height > 0 && on.matches(':focus-visible') && ring.outlineStyle === 'none' && !on.matches('input, textarea, [role="dialog"]')) throw new Error(`its focus is not seen: ${on.className}`);
      return on.matches(wanted);
    }, selector);
    if (there) return;
    await hands.keys('Tab');
  }
  throw new Error(`Tab does not lead to ${selector}; it is at ${await focused()}`);
}

async function press(selector: string): Promise<void> {
  await tabTo(selector);
  await hands.keys('Return');
}

afterEach(() => kiosk?.close().catch(() => undefined));

describe('with a keyboard alone', () => {
  beforeEach(async () => {
    kiosk = await openKiosk();
    hands = handsOn(kiosk.display);
    await see('.attract-screen');
  });

  it('a visit goes from the attract screen to a story, a place, a plate, a person, back, and is put away', { timeout: 600_000 }, async () => {
    const { page } = kiosk;
    await press('.attract-touch button[lang="en"]');
    await gone('.attract-screen');
    await see('.day-sheet');

    // Time moves by arrows from anywhere, and by its own keys on the ribbon.
    const day = () => page.evaluate(() => new URLSearchParams(location.hash.split('?')[1]).get('at'));
    const start = await day();
    await hands.keys('Right');
    await expect.poll(day).not.toBe(start);
    await hands.keys('Left');
    await expect.poll(day).toBe(start);

    await press('.day-sheet-read');
    await see('.opened');
    await press('.opened-date button');
    await see('.place-sheet');
    await press('.place-sheet .event-slip');
    await see('.opened');
    await press('.opened-picture');
    await see('.plate');
    await hands.keys('plus', 'Right', 'minus');
    await hands.keys('Escape');
    await gone('.plate');
    await press('.person-link');
    await see('.person');
    await press('.imprint-aids');
    await see('.aids');
    await press('.aids-list [role="switch"]');
    await expect.poll(() => page.evaluate(() => document.documentElement.dataset.aids)).toBe('contrast');
    await hands.keys('Escape');
    await gone('.aids');
    expect(await focused(), 'the focus is again where the aids were opened').toContain('imprint-aids');
    for (let steps = 0; steps < 20 && (await page.locator('.imprint-back:enabled').count()); steps += 1) await press('.imprint-back');
    await see('.day-sheet');

    // Nobody presses: a question, a key stays; then the visit is put away.
    await page.clock.install();
    await hands.keys('Right');
    await page.clock.fastForward(91_000);
    await see('.still-there');
    await hands.keys('Return');
    await gone('.still-there');
    await page.clock.fastForward(91_000);
    await see('.still-there');
    await secondsPass(page, 16);
    await see('.attract-screen');
    expect(await page.evaluate(() => document.documentElement.dataset.aids), 'aids are forgotten').toBe('');
  });
});

describe('as a list', () => {
  it('tells the same stories and places without plan and ribbon, from the first screen to the last', { timeout: 180_000 }, async () => {
    kiosk = await openKiosk();
    hands = handsOn(kiosk.display);
    const { page, visitor } = kiosk;
    await see('.attract-screen');
    await visitor.tap('.attract-touch button[lang="en"]');
    await gone('.attract-screen');
    await visitor.tap('.imprint-aids');
    await visitor.tap(page.locator('.aids-list [role="switch"]', { hasText: 'As a list' }));
    await visitor.tap('.aids-close');
    await see('.list-view');
    expect(await page.locator('.ribbon').count()).toBe(0);
    expect(await page.locator('.plan').first().isVisible()).toBe(false);

    const first = await visitor.reads('.list-view .event-slip >> nth=0');
    const onSheet = () => visitor.reads('.day-sheet .forme');
    const before = await onSheet();
    await visitor.tap('.list-view .event-slip >> nth=1');
    await expect.poll(onSheet).not.toBe(before);
    // The new sheet is pasted over the old one: it is touched where it hangs.
    await page.waitForFunction(() => document.querySelectorAll('.day-sheet').length === 1 && document.getAnimations().every(({ playState }) => playState !== 'running'));
    await visitor.tap('.day-sheet-read');
    await see('.opened');
    await visitor.tap('.opened-close');
    await visitor.tap('.list-tabs [role="tab"] >> nth=1');
    await expect.poll(() => visitor.reads('.list-view .event-slip >> nth=0')).not.toBe(first);
    await visitor.tap('.list-view .event-slip >> nth=0');
    await see('.place-sheet');
    await visitor.tap('.place-sheet-close');
    await visitor.tap('.list-tabs [role="tab"] >> nth=2');
    await see('.list-view p.event-slip');
    await visitor.shot('landscape-en-list');

    // As many stories in the list as in the exhibit: part by part, page by page.
    await visitor.tap('.list-tabs [role="tab"] >> nth=0');
    const told = await page.evaluate(async () => ((await (await fetch('/exhibit/exhibit.en.json')).json()) as { items: { event: unknown[] } }).items.event.length);
    expect(await storiesListed(), 'stories in the list').toBe(told);

    async function storiesListed(): Promise<number> {
      let count = 0;
      const parts = await page.locator('.list-parts button').count();
      for (let part = 0; part < parts; part += 1) {
        await page.locator('.list-parts button').nth(part).click();
        const turns = page.locator('.paged-turn button');
        for (let back = 0; back < 80 && (await turns.count()) && (await turns.first().isEnabled()); back += 1) await turns.first().click();
        count += await page.locator('.list-view .event-slip').count();
        for (let on = 0; on < 80 && (await turns.count()) && (await turns.last().isEnabled()); on += 1) {
          await turns.last().click();
          count += await page.locator('.list-view .event-slip').count();
        }
      }
      return count;
    }
  });
});

describe('with a keypad', () => {
  it('keys do what the settings say, also keys that lead out on a keyboard', { timeout: 90_000 }, async () => {
    kiosk = await openKiosk({ flags: withKeypad });
    hands = handsOn(kiosk.display);
    await see('.attract-screen');
    await hands.keys('F9');
    await gone('.attract-screen');
    await hands.keys('F9', 'F9');
    expect(await kiosk.page.evaluate(() => [document.activeElement !== document.body, getComputedStyle(document.activeElement!).outlineStyle])).toEqual([true, 'solid']);
    await hands.keys('F8');
    await see('.aids');
    await hands.keys('F7');
    await gone('.aids');
    await hands.keys('F12');
    await see('.day-sheet');
  });
});

function withKeypad({ folder }: Home): string[] {
  const data = join(folder, 'data');
  mkdirSync(data, { recursive: true });
  writeFileSync(join(data, 'settings.yaml'), 'keypad:\n  keys: { F9: next, F10: press, F8: help, F7: back }\n');
  giveAway(data);
  return [];
}
