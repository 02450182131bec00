import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from './display';
import { openKiosk, type Kiosk } from './kiosk';

let kiosk: Kiosk;
beforeAll(async () => {
  kiosk = await openKiosk();
  await kiosk.page.locator('#root > *').first().waitFor();
});
afterAll(async () => {
  await kiosk?.close();
});

const shown = () =>
  kiosk.app.evaluate(async ({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    if (!contents || contents.isDestroyed() || contents.isCrashed()) return false;
    return contents.executeJavaScript("document.querySelector('#root')?.childElementCount > 0").catch(() => false);
  });

describe('the kiosk goes on', () => {
  it('when the process of the page is killed', async () => {
    const pid = await kiosk.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]!.webContents.getOSProcessId());
    process.kill(pid, 'SIGKILL');
    await until(() => kiosk.log('page gone').length > 0, 'nobody noticed');
    await until(shown, 'the exhibit does not come back');
  });

  it('when its window is destroyed', async () => {
    await kiosk.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]!.destroy());
    await until(shown, 'no new window');
    expect(await kiosk.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().map((window) => window.isKiosk()))).toEqual([true]);
  });

  it('when somebody asks its window to close', async () => {
    await kiosk.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]!.close());
    expect(await shown()).toBe(true);
  });
});
