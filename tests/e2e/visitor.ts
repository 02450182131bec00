import type { CDPSession, Locator, Page } from 'playwright-core';
import { artefact } from './kiosk';

export interface Point { x: number; y: number }
/** What can be touched: a selector, something found, or a place on the glass in CSS pixels. */
export type Target = string | Locator | Point;

/** How long a finger needs for a movement, and how often the glass reports it. */
const report = 16;

export interface Visitor {
  tap: (target: Target) => Promise<void>;
  /** A finger that rests for so many ms, or until something has happened. */
  hold: (target: Target, until: number | (() => Promise<unknown>)) => Promise<void>;
  /** One finger from here to there; `ms` is how long it takes. */
  drag: (from: Target, to: Point, ms?: number) => Promise<void>;
  /** Two fingers around a place: `scale` 2 spreads them to twice their distance, 0.5 closes them. */
  pinch: (target: Target, scale: number, ms?: number) => Promise<void>;
  /** Fingers that lie down together, and what happens to them then, if anything. */
  fingers: (places: Point[], then?: 'touchEnd' | 'touchCancel') => Promise<void>;
  press: (key: string) => Promise<void>;
  /** Text as an input method gives it. */
  insert: (text: string) => Promise<void>;
  /** The text that the visitor can read in there. */
  reads: (target: string | Locator) => Promise<string>;
  shot: (name: string) => Promise<void>;
}

/** The visitor's hand: real touch events through Chromium, only on what can be seen and reached. */
export async function visitor(page: Page): Promise<Visitor> {
  const glass = await page.context().newCDPSession(page);
  const find = (target: string | Locator) => (typeof target === 'string' ? page.locator(target).first() : target.first());

  async function placeOf(target: Target): Promise<Point> {
    if (typeof target === 'object' && 'x' in target) return target;
    const found = find(target);
    await found.waitFor({ state: 'visible' });
    return reachable(found);
  }

  return {
    tap: async (target) => {
      const place = await placeOf(target);
      await touch(glass, 'touchStart', [place]);
      await touch(glass, 'touchEnd', []);
    },
    hold: async (target, until) => {
      const place = await placeOf(target);
      await touch(glass, 'touchStart', [place]);
      await (typeof until === 'number' ? new Promise((resolve) => setTimeout(resolve, until)) : until());
      await touch(glass, 'touchEnd', []);
    },
    drag: async (from, to, ms = 300) => {
      const start = await placeOf(from);
      await move(glass, ms, (share) => [between(start, to, share)]);
    },
    pinch: async (target, scale, ms = 300) => {
      const { x, y } = await placeOf(target);
      const [first, last] = scale > 1 ? [60, 60 * scale] : [60 / scale, 60];
      await move(glass, ms, (share) => {
        const reach = first + (last - first) * share;
        return [{ x: x - reach, y }, { x: x + reach, y }];
      });
    },
    fingers: async (places, then) => {
      if (places.length) await touch(glass, 'touchStart', places);
      if (then) await touch(glass, then, []);
    },
    press: (key) => page.keyboard.press(key),
    insert: (text) => page.keyboard.insertText(text),
    reads: async (target) => (await find(target).innerText()).replaceAll(/\s+/g, ' ').trim(),
    shot: async (name) => {
      await page.waitForFunction(settled, undefined, { timeout: 10_000 }).catch(() => undefined);
      await page.screenshot({ path: artefact(name) });
    },
  };
}

/** The middle of what is found, when a finger there would touch it and nothing that covers it. A view may draw it anew meanwhile. */
async function reachable(found: Locator, tries = 3): Promise<Point> {
  try {
    return await found.evaluate(middleAtRest);
  } catch (error) {
    if (tries > 1 && /not attached|destroyed/.test((error as Error).message)) return reachable(found, tries - 1);
    throw error;
  }
}

/** Runs in the page. Something that is still moving is touched where it comes to rest. */
async function middleAtRest(element: Element): Promise<Point> {
  const middle = () => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  };
  const covering = ({ x, y }: Point) => {
    const top = document.elementFromPoint(x, y);
    return top && (element.contains(top) || top.contains(element)) ? undefined : (top?.outerHTML.slice(0, 120) ?? 'the edge of the screen');
  };
  element.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
  let before = middle();
  for (let frames = 0; frames < 120; frames++) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    if (!element.isConnected) throw new Error('not attached');
    const now = middle();
    if (now.x === before.x && now.y === before.y && !covering(now)) return now;
    before = now;
  }
  throw new Error(`cannot be touched at ${before.x}, ${before.y}: ${covering(before) ?? 'it never rests'}`);
}

const between = (a: Point, b: Point, share: number): Point => ({ x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share });

/** Pictures are there and nothing is on its way: what a visitor looks at, not what passes by. */
function settled(): boolean {
  const moving = document.getAnimations().some((one) => one.playState === 'running' && Number(one.effect?.getComputedTiming().endTime) < 3_000);
  return !moving && [...document.images].every((image) => image.complete);
}

async function move(glass: CDPSession, ms: number, fingers: (share: number) => Point[]): Promise<void> {
  const steps = Math.max(2, Math.round(ms / report));
  await touch(glass, 'touchStart', fingers(0));
  for (let step = 1; step <= steps; step++) await touch(glass, 'touchMove', fingers(step / steps));
  await touch(glass, 'touchEnd', []);
}

type Touch = 'touchStart' | 'touchMove' | 'touchEnd' | 'touchCancel';

async function touch(glass: CDPSession, type: Touch, fingers: Point[]): Promise<void> {
  await glass.send('Input.dispatchTouchEvent', { type, touchPoints: fingers.map((finger, id) => ({ ...finger, id })) });
}
