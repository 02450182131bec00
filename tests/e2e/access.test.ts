/**
 * Every screen as every visitor may want it: without violations of WCAG 2.2 AA that a program can find (axe-core), with
 * targets as wide as a finger, no word cut, and within reach everything below 1220 mm. The nightly tries every screen in every
 * mode and every language. The screens of the staff are not among them.
 */
import { appendFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import { stringify } from 'yaml';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Host } from '../../electron/contract';
import type { Exhibit } from '../../exhibit/format/exhibit';
import { address, modes, screensOf, type Screen } from './access-screens';
import { look, type Looked } from './access-look';
import { landscape, portrait, type Size } from './display';
import { artefact, openKiosk, type Kiosk } from './kiosk';
import { giveAway, type Home } from './packaged-app';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** In CSS pixels at 1080p: what a finger finds, and the least that a hand that trembles is given; keys of the keyboard are 64 at least. */
const [FINGER, LARGER] = [64, 72];
/** As high as a seated visitor reaches, in mm above the floor. */
const REACH = 1220;
/** Displays of 55 inches, hung as high as a seated visitor can still be served. */
const hung = { landscape: { width: 1210, height: 680, mounted: 895 }, portrait: { width: 680, height: 1210, mounted: 795 } };

describe.each([['landscape', landscape], ['portrait', portrait]] as const)('for everyone, %s', (shape, size) => {
  let kiosk: Kiosk;
  let exhibit: Exhibit;
  let screens: Screen[];
  beforeAll(async () => {
    kiosk = await openKiosk({ size, flags: set(shape) });
    await kiosk.page.locator('.attract-screen').waitFor();
    // What is measured is where everything comes to rest: nothing flies there.
    await kiosk.page.emulateMedia({ reducedMotion: 'reduce' });
    exhibit = await kiosk.page.evaluate(async () => (await fetch('/exhibit/exhibit.en.json')).json() as Promise<Exhibit>);
    screens = screensOf(exhibit, 'barricade');
    // What is left by one visitor hangs on the wall for the others.
    expect(await kiosk.page.evaluate(leave)).toMatchObject({ outcome: 'hung' });
  });
  afterAll(() => kiosk?.close());

  it('has an attract screen without violations, and targets within reach', async () => {
    expect(await problems({ kiosk, mode: 'reach', shape, size, where: 'attract' })).toEqual([]);
  });

  it('shows its screens in every mode', { timeout: 7_200_000 }, async () => {
    const found: string[] = [];
    const report = artefact(`access-${shape}`).replace('.png', '.txt');
    rmSync(report, { force: true });
    for (const lang of exhibit.languages) {
      await kiosk.page.evaluate((hash) => void (location.hash = hash), `#/explore?lang=${lang}`);
      await kiosk.page.reload();
      await kiosk.page.locator('.explore').waitFor();
      await kiosk.page.evaluate(axe);
      for (const mode of Object.keys(modes)) {
        for (const screen of screens) {
          const here = await stand(screen, mode, lang);
          found.push(...here);
          // As it goes: an hour's run that is broken off has still said what it saw.
          appendFileSync(report, here.map((one) => `${one}\n`).join(''));
        }
      }
    }
    expect(found).toEqual([]);
  });

  async function stand(screen: Screen, mode: string, lang: string): Promise<string[]> {
    const { page } = kiosk;
    const where = `${screen.name}, ${mode}, ${lang}`;
    const goes = async () => {
      await page.evaluate((hash) => void (location.hash = hash), address(screen, lang, modes[mode]!));
      await screen.open?.(kiosk);
      await page.locator(screen.ready).first().waitFor({ timeout: 15_000 });
      return true;
    };
    // An address that is set while the page still writes that of the screen before may be lost; no visitor types one.
    if (!(await goes().catch(goes).catch(() => false))) return [`${where}: does not come: ${screen.ready}`];
    await page.waitForFunction(atRest, undefined, { timeout: 10_000 }).catch(() => undefined);
    const found = await problems({ kiosk, mode, shape, size, where });
    await screen.close?.(kiosk);
    return found;
  }
});

/** Runs in the page. */
const leave = () => (window as unknown as { vitrine: Host }).vitrine.guestbookLeave({ id: crypto.randomUUID(), text: 'We sang in the rain on the way to the wall.', lang: 'en' });

/** A kiosk whose display hangs there, where a message hangs at once and something can be taken along. */
const set = (shape: keyof typeof hung) => ({ folder }: Home): string[] => {
  const data = join(folder, 'data');
  mkdirSync(data, { recursive: true });
  writeFileSync(join(data, 'settings.yaml'), stringify({ display: hung[shape], guestbook: { moderation: 'after' }, idle: { after: 3_600, reading: 3_600 }, address: 'https://museum.example/{lang}/{kind}/{id}' }));
  giveAway(data);
  return [];
};

interface Stand { kiosk: Kiosk; mode: string; shape: keyof typeof hung; size: Size; where: string }

async function problems({ kiosk: { page }, mode, shape, size, where }: Stand): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe);
  await page.evaluate(clipAs, { now: 'clip', then: 'hidden' });
  // Tag by tag: all at once they hold the page up for so long that the kiosk takes it for a hang.
  const violations: AxeResults['violations'] = [];
  for (const tag of tags) {
    const run = await page.evaluate((value) => (window as unknown as { axe: { run: (where: Document, how: object) => Promise<AxeResults> } }).axe.run(document, { runOnly: { type: 'tag', values: [value] }, resultTypes: ['violations'] }), tag);
    violations.push(...run.violations);
  }
  await page.evaluate(clipAs, { now: 'hidden', then: '' });
  const measured = found(await page.evaluate(look), { mode, shape, size });
  // What is only on its way to its place is in it a moment later.
  if (measured.length) await page.waitForTimeout(800);
  const remaining = measured.length ? found(await page.evaluate(look), { mode, shape, size }) : [];
  return [
    ...violations.flatMap(({ id, nodes }) => nodes.map(({ target, any, all: every }) => `axe ${id}: ${String(target)} ${[...any, ...every].map(({ message }) => message).join('; ').slice(0, 160)}`)),
    ...remaining,
  ].map((one) => `${where}: ${one}`);
}

/** Runs in the page. axe-core knows that `overflow: hidden` cuts what lies outside, and not that `clip` does: what is cut would lie over its neighbours. */
function clipAs({ now, then }: { now: string; then: string }) {
  for (const element of document.querySelectorAll<HTMLElement>('*')) if (now === 'clip' ? getComputedStyle(element).overflow === now : element.style.overflow === now) element.style.overflow = then;
}

/** What is too narrow for a finger, too high for a seated visitor, or cut. */
function found({ targets, cut }: Looked, { mode, shape, size }: Pick<Stand, 'mode' | 'shape' | 'size'>): string[] {
  const least = (name: string) => (mode.startsWith('larger') && !name.includes('hg-button') ? LARGER : FINGER);
  const { height, mounted } = hung[shape];
  const above = (top: number) => mounted + height * (1 - top / size.height);
  const low = /reach|low|all/.test(mode);
  return [
    ...targets.filter((one) => Math.min(one.width, one.height) < least(one.name) - 0.5).map((one) => `narrow: ${one.name} is ${Math.round(one.width)} x ${Math.round(one.height)}`),
    ...(low ? targets.filter(({ top }) => above(top) > REACH + 1).map((one) => `too high: ${one.name} at ${Math.round(above(one.top))} mm`) : []),
    ...cut.map((one) => `cut: ${one}`),
  ];
}

/** Runs in the page: nothing is on its way, pictures and type are there. */
function atRest(): boolean {
  const moving = document.getAnimations().some((one) => one.playState === 'running' && Number(one.effect?.getComputedTiming().endTime) < 3_000);
  return !moving && document.fonts.status === 'loaded' && [...document.images].every((image) => image.complete);
}
