import { afterAll, beforeAll, describe, expect } from 'vitest';
import { handsOn, type Hands } from './hands';
import { openKiosk, type Kiosk } from './kiosk';
import { matrix } from './matrix-case';
import { unmoved } from './unmoved';

const it = matrix('touch');
let kiosk: Kiosk;
let hands: Hands;
beforeAll(async () => {
  kiosk = await openKiosk();
  hands = handsOn(kiosk.display);
  await kiosk.page.locator('.attract-screen').waitFor();
}, 90_000);
afterAll(() => kiosk?.close());

/** Whether the next tap of one finger reaches the page as a click. */
async function tapReaches(): Promise<boolean> {
  await page(() => {
    delete document.documentElement.dataset.tapped;
    window.addEventListener('click', () => (document.documentElement.dataset.tapped = 'yes'), { once: true, capture: true });
  });
  await kiosk.visitor.tap({ x: 960, y: 300 });
  return page(() => document.documentElement.dataset.tapped === 'yes');
}

const selected = () => kiosk.page.evaluate(() => String(getSelection()));
const page = <Result>(act: () => Result) => kiosk.page.evaluate(act) as Promise<Result>;
const scale = () => page(() => visualViewport!.scale);

describe('hands on the glass', () => {
  it('P-14 the touch that wakes the attract screen presses nothing of what comes', async () => {
    await kiosk.visitor.tap({ x: 960, y: 420 });
    await kiosk.page.locator('.plan[data-idle="true"]').waitFor();
    expect(kiosk.page.url()).not.toMatch(/place=|open=|person=|plate=/);
    expect(await kiosk.page.locator('.opened').count()).toBe(0);
  }, 90_000);

  it('P-01 two fingers on the interface do not enlarge the page', async () => {
    await kiosk.visitor.pinch({ x: 960, y: 40 }, 4);
    await kiosk.visitor.pinch('.day-sheet', 4);
    expect(await scale()).toBe(1);
    await unmoved(kiosk, hands);
  }, 90_000);

  it('P-02 two fingers on the plan enlarge the plan and not the page', async () => {
    const before = kiosk.page.url();
    await kiosk.visitor.pinch('.plan', 2.5);
    await kiosk.page.waitForFunction((url) => location.href !== url, before);
    expect(await scale()).toBe(1);
    await unmoved(kiosk, hands);
  }, 90_000);

  it('P-03 a double tap enlarges nothing', async () => {
    for (const at of [{ x: 1500, y: 500 }, { x: 960, y: 40 }]) for (let taps = 0; taps < 2; taps++) await kiosk.visitor.tap(at);
    expect(await scale()).toBe(1);
    await unmoved(kiosk, hands);
  });

  it('P-04 a long press and the right button open no menu and mark no text', async () => {
    await page(() => void window.addEventListener('contextmenu', (event) => (document.documentElement.dataset.menu = String(event.defaultPrevented))));
    for (const [x, y] of [[300, 300], [900, 500], [1600, 400]] as const) {
      await hands.xdotool('mousemove', String(x), String(y), 'mousedown', '1');
      await new Promise((resolve) => setTimeout(resolve, 800));
      await hands.xdotool('mouseup', '1', 'click', '3');
    }
    expect(await page(() => document.documentElement.dataset.menu ?? 'true')).toBe('true');
    expect(await selected()).toBe('');
    await unmoved(kiosk, hands);
  });

  it('P-05 swipes from the four edges lead nowhere', async () => {
    const origin = await page(() => [location.origin, history.length].join());
    for (const [from, to] of [[{ x: 1, y: 500 }, { x: 900, y: 500 }], [{ x: 1918, y: 500 }, { x: 900, y: 500 }], [{ x: 960, y: 1 }, { x: 960, y: 700 }], [{ x: 960, y: 1078 }, { x: 960, y: 300 }]] as const) await kiosk.visitor.drag(from, to, 150);
    expect(await page(() => [location.origin, history.length].join())).toBe(origin);
    await unmoved(kiosk, hands);
  });

  it('P-06 ten fingers that come and are taken away leave none behind', async () => {
    await kiosk.visitor.fingers(Array.from({ length: 10 }, (_, i) => ({ x: 200 + 150 * i, y: 500 })), 'touchCancel');
    expect(await tapReaches()).toBe(true);
    await unmoved(kiosk, hands);
  });

  it('P-07 a finger that never leaves does not outlive its page', async () => {
    await kiosk.visitor.fingers([{ x: 700, y: 500 }]);
    await kiosk.visitor.fingers([], 'touchCancel');
    expect(await tapReaches()).toBe(true);
  });

  it('P-08 a hundred taps at any place', async () => {
    let state = 1871;
    const chance = () => (state = (state * 48_271) % 0x7fffffff) / 0x7fffffff;
    for (let taps = 0; taps < 100; taps++) await kiosk.visitor.tap({ x: chance() * 1919, y: chance() * 1079 });
    await unmoved(kiosk, hands);
    expect(kiosk.log('crash')).toEqual([]);
  }, 300_000);

  it('P-09 pictures, links and text cannot be dragged away', async () => {
    await page(() => void window.addEventListener('dragstart', (event) => (document.documentElement.dataset.drag = String(event.defaultPrevented))));
    await hands.xdotool('mousemove', '300', '400', 'mousedown', '1', 'mousemove', '700', '600', 'mousemove', '1100', '700', 'mouseup', '1');
    expect(await page(() => document.documentElement.dataset.drag ?? 'true')).toBe('true');
    await unmoved(kiosk, hands);
  });

  it('P-10 a file that is dropped is not opened', async () => {
    const refused = await page(() => ['dragenter', 'dragover', 'drop'].map((type) => {
      const data = new DataTransfer();
      data.items.add(new File(['elsewhere'], 'page.html', { type: 'text/html' }));
      return !document.body.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer: data }));
    }));
    expect(refused).toEqual([true, true, true]);
    await unmoved(kiosk, hands);
  });

  it('P-11 the middle button pastes nothing', async () => {
    await page(() => void window.addEventListener('paste', (event) => (document.documentElement.dataset.paste = String(event.defaultPrevented))));
    await hands.click(500, 500, 2, 2);
    expect(await page(() => document.documentElement.dataset.paste ?? 'true')).toBe('true');
    await unmoved(kiosk, hands);
  });

  it('P-12 text cannot be marked', async () => {
    await hands.click(300, 400, 1, 3);
    await hands.xdotool('keydown', 'shift', 'mousemove', '900', '700', 'click', '1', 'keyup', 'shift');
    expect(await selected()).toBe('');
    await unmoved(kiosk, hands);
  });

  it('P-13 nothing scrolls past its end', async () => {
    await kiosk.visitor.drag({ x: 300, y: 300 }, { x: 300, y: 1000 }, 120);
    expect(await page(() => [scrollX, scrollY, document.scrollingElement!.scrollTop])).toEqual([0, 0, 0]);
    await unmoved(kiosk, hands);
  });
});
