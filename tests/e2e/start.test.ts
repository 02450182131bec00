import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { landscape, portrait, until } from './display';
import { openKiosk, type Kiosk } from './kiosk';

describe.each([
  ['landscape', landscape],
  ['portrait', portrait],
])('the kiosk in %s', (name, size) => {
  let kiosk: Kiosk;
  beforeAll(async () => {
    kiosk = await openKiosk({ size });
  });
  afterAll(async () => {
    await kiosk?.close();
  });

  it('fills the screen', async () => {
    await until(async () => {
      const inner = await kiosk.page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
      return inner.width === size.width && inner.height === size.height;
    }, 'the window does not fill the screen');
    expect(await kiosk.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]!.isKiosk())).toBe(true);
  });

  it('shows the exhibit on its one origin', async () => {
    await kiosk.page.locator('#root > *').first().waitFor();
    expect(new URL(kiosk.page.url()).href).toMatch(/^vitrine:\/\/app\//);
    await kiosk.visitor.shot(`start-${name}`);
    // Chromium's way to say that a view measured itself twice in a frame.
    expect(kiosk.log('page').filter((line) => !line.startsWith('ResizeObserver loop'))).toEqual([]);
  });
});
