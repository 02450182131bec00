import { expect } from 'vitest';
import { until } from './display';
import type { Hands } from './hands';
import type { Kiosk } from './kiosk';

/** What must hold after whatever a visitor has tried: the same kiosk, alone, full, in front, on its exhibit. */
export async function unmoved(kiosk: Kiosk, hands: Hands): Promise<void> {
  const main = kiosk.app.process().pid;
  const state = () =>
    kiosk.app.evaluate(({ BrowserWindow, screen }) => {
      const [window, ...others] = BrowserWindow.getAllWindows();
      const { bounds } = screen.getPrimaryDisplay();
      return {
        others: others.length, kiosk: window!.isKiosk(), focused: window!.isFocused(), devTools: window!.webContents.isDevToolsOpened(),
        zoom: window!.webContents.getZoomLevel(), fills: JSON.stringify(window!.getBounds()) === JSON.stringify(bounds), pid: process.pid,
      };
    });
  await until(async () => (await state()).focused, 'the kiosk has not got the focus back', 3);
  const { pid, ...rest } = await state();
  expect(rest).toEqual({ others: 0, kiosk: true, focused: true, devTools: false, zoom: 0, fills: true });
  // The kiosk may have been started through a wrapper; it is alive and the same as long as it answers.
  expect(main && pid).toBeTruthy();
  // The window manager hears of a closed window a moment after Electron does.
  await until(async () => (await hands.windows()).length === 1, 'another window stands there', 3);
  expect(kiosk.page.url()).toMatch(/^vitrine:\/\/app\//);
  expect(await kiosk.page.evaluate(() => [visualViewport?.scale, history.length > 0, document.querySelector('#root')!.childElementCount > 0])).toEqual([1, true, true]);
  expect(kiosk.opened()).toEqual([]);
}
