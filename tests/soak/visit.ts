import type { Cdp } from '../e2e/cdp';

/** What a visitor may touch, by what it is; the deeper ones only where they are on the screen. */
const doors = ['.day-sheet-read', '.event-slip', '.person-link', '.opened-picture', '.plate-close', '.imprint-parts button', '.imprint-back', '.opened-date button', '.place-sheet .event-slip', '.walls button', '.person button'];

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** The middle of one of these that can be seen and reached, chosen by chance. */
const place = (selectors: string[]) => `(() => {
  const all = [...document.querySelectorAll(${JSON.stringify(selectors.join(','))})].map((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return { element, x: left + width / 2, y: top + height / 2, width, height };
  });
  const seen = all.filter(({ element, x, y, width, height }) => width && height && x > 0 && y > 0 && x < innerWidth && y < innerHeight && element.contains(document.elementFromPoint(x, y)));
  const one = seen[Math.floor(Math.random() * seen.length)];
  return one && { x: one.x, y: one.y };
})()`;

async function touch(wire: Cdp, x: number, y: number): Promise<void> {
  await wire.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
  await wire.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

async function drag(wire: Cdp, x: number, y: number, dx: number, dy: number): Promise<void> {
  await wire.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
  for (let step = 1; step <= 12; step++) await wire.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [{ x: x + (dx * step) / 12, y: y + (dy * step) / 12 }] });
  await wire.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

/** A visitor comes, touches this and that, drags the plan and the ribbon, and goes. `chance` gives numbers from 0 to 1. */
export async function visit(wire: Cdp, chance: () => number, isOver: () => boolean): Promise<void> {
  const { width, height } = await wire.evaluate<{ width: number; height: number }>('({ width: innerWidth, height: innerHeight })');
  await touch(wire, width / 2, height / 2);
  await pause(900);
  for (let touches = 4 + Math.floor(chance() * 8); touches > 0 && !isOver(); touches--) {
    if (chance() < 0.25) await drag(wire, width * (0.2 + 0.6 * chance()), height * (0.25 + 0.6 * chance()), (chance() - 0.5) * width * 0.4, (chance() - 0.5) * height * 0.2);
    else {
      const at = await wire.evaluate<{ x: number; y: number } | undefined>(place(doors));
      await touch(wire, at?.x ?? width * chance(), at?.y ?? height * chance());
    }
    await pause(500 + 900 * chance());
  }
}
