import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkExhibit } from '../../exhibit/check/check';
import { until } from './display';
import { openKiosk, type Kiosk } from './kiosk';
import { giveAway } from './packaged-app';

const sound = join(import.meta.dirname, '../fixtures/sound');
let kiosk: Kiosk;
let folder = '';

const tour = (name: string) => readFileSync(join(folder, 'tours', name), 'utf8');
const bar = '.author';
const told = () => kiosk.visitor.reads(`${bar} p`);

describe('an author who walks through their own folder in a window', () => {
  beforeAll(async () => {
    kiosk = await openKiosk({
      flags: (home) => {
        folder = join(home.folder, 'my-exhibit');
        cpSync(sound, folder, { recursive: true });
        giveAway(folder);
        return ['--windowed', '--exhibit', folder];
      },
    });
    await kiosk.page.locator('.attract-touch').first().waitFor({ timeout: 50_000 });
    await kiosk.page.evaluate(() => (location.hash = '#/explore?lang=en&event=the-strike&aids=calm'));
    await kiosk.page.locator(bar).waitFor();
    await kiosk.page.locator('.plan[data-idle="true"]').waitFor();
  }, 90_000);
  afterAll(() => kiosk?.close());

  it('keeps what is seen as the next stop of a tour, in every language that the tour has', async () => {
    const before = tour('the-strike-in-two-stops.md');
    await kiosk.page.locator('.author-keep').click();
    await kiosk.page.locator('.keep textarea').fill('They will not come back before the week is over.');
    await kiosk.visitor.shot('author-keep');
    await kiosk.page.locator('.keep-do').click();
    await until(async () => (await told()).includes('stop 3'), 'nothing was kept');
    const after = tour('the-strike-in-two-stops.md');
    const [data, words] = before.split('title: Two stops');
    expect(after.startsWith(data!)).toBe(true);
    expect(after.slice(data!.length)).toMatch(/^ {2}- event: the-strike\n(?: {4}(?:at|span): .+\n)* {4}map: \{ lon: [\d.]+, lat: [\d.]+, zoom: [\d.]+ \}\ntitle: Two stops/);
    expect(after.split('title: Two stops')[1]!.startsWith(words!.trimEnd())).toBe(true);
    expect(after.endsWith('They will not come back before the week is over.\n')).toBe(true);
    expect(tour('the-strike-in-two-stops.fr.md').match(/^## /gm)).toHaveLength(3);
  });

  it('begins a new tour with another', async () => {
    await kiosk.page.evaluate(() => (location.hash = '#/explore?lang=en&place=long-quay&aids=calm'));
    await kiosk.page.locator('.place-sheet').waitFor();
    await kiosk.page.locator('.author-keep').click();
    await kiosk.page.locator('.keep select').selectOption('');
    await kiosk.page.locator('.keep input').first().fill('The quays');
    await kiosk.page.locator('.keep-do').click();
    await until(async () => (await told()).includes('The quays'), 'nothing was kept');
    expect(tour('the-quays.md')).toContain('  - place: long-quay\n');
    expect((await checkExhibit(folder)).issues.filter(({ severity }) => severity !== 'warning')).toEqual([]);
  });

  it('takes the last one out again, with the tour that it began', async () => {
    await kiosk.page.locator(bar).getByText('Take it out').click();
    await until(async () => (await told()).includes('out again'), 'nothing was taken out');
    expect(() => tour('the-quays.md')).toThrow();
  });

  it('keeps a second stop and opens the tour at it', async () => {
    await kiosk.page.evaluate(() => (location.hash = '#/people?lang=en&person=anna-smit&aids=calm'));
    await kiosk.page.locator('.author-keep').click();
    await kiosk.page.locator('.keep select').selectOption('the-strike-in-two-stops');
    await kiosk.page.locator('.keep-do').click();
    await until(async () => (await told()).includes('stop 4'), 'nothing was kept');
    await kiosk.page.locator(bar).getByText('Show it').click();
    await kiosk.page.locator('.tour-stops [aria-current]').getByText('4').waitFor({ timeout: 50_000 });
    expect(await kiosk.page.locator('.tour-stops li').count()).toBe(4);
    await kiosk.visitor.shot('author-shown');
    await kiosk.page.keyboard.press('ArrowLeft');
    await until(async () => (await kiosk.visitor.reads('.tour-main')).includes('They will not come back'), 'the kept stop does not tell its words');
  }, 90_000);
});

it('a kiosk offers an author nothing, and writes nothing when it is asked to', async () => {
  const locked = await openKiosk({
    flags: (home) => {
      folder = join(home.folder, 'my-exhibit');
      cpSync(sound, folder, { recursive: true });
      giveAway(folder);
      return ['--exhibit', folder];
    },
  });
  try {
    await locked.page.locator('.attract-touch').first().waitFor({ timeout: 50_000 });
    const before = tour('the-strike-in-two-stops.md');
    const answers = await locked.page.evaluate(async () => {
      const { vitrine } = window as unknown as { vitrine: { authorTours: () => Promise<unknown>; authorKeep: (asked: unknown) => Promise<unknown> } };
      const asked = { tour: { id: 'the-strike-in-two-stops' }, stop: { event: 'the-strike' }, headlines: { en: ['No'] }, text: '' };
      return [await vitrine.authorTours(), await vitrine.authorKeep(asked).catch(() => 'refused')];
    });
    expect(answers).toEqual([null, 'refused']);
    expect(tour('the-strike-in-two-stops.md')).toBe(before);
  } finally {
    await locked.close();
  }
}, 90_000);
