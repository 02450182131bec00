import { spawn } from 'node:child_process';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { until } from './display';
import { handsOn, type Hands } from './hands';
import { openKiosk, type Kiosk } from './kiosk';
import { matrix } from './matrix-case';
import { unmoved } from './unmoved';

const it = matrix('display');
let kiosk: Kiosk;
let hands: Hands;
beforeAll(async () => {
  kiosk = await openKiosk();
  hands = handsOn(kiosk.display);
  await kiosk.page.locator('.attract-screen').waitFor();
});
afterAll(() => kiosk?.close());

type Box = { x: number; y: number; width: number; height: number };
const full: Box = { x: 0, y: 0, width: 1920, height: 1080 };

/** A display server without a screen has one picture of one size: what Electron is told of it is changed instead. */
const tell = (displays: Box[]) =>
  kiosk.app.evaluate(({ screen }, boxes) => {
    const all = boxes.map((bounds, id) => ({ id, bounds, workArea: bounds, size: bounds, scaleFactor: 1, rotation: 0 }));
    Object.assign(screen, { getPrimaryDisplay: () => all[0], getAllDisplays: () => all });
    screen.emit('display-metrics-changed', {}, all[0], ['bounds']);
  }, displays);

const boxes = () => kiosk.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().map((window) => ({ ...window.getBounds() })));
const state = () =>
  kiosk.app.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    return window!.isFocused() && window!.isVisible() && !window!.isMinimized() && window!.isKiosk();
  });
const since = () => {
  const began = performance.now();
  return () => (performance.now() - began) / 1000;
};

describe('the display', () => {
  it('D-02 goes off, which leaves a place-holder of 32 x 32, and comes back', async ({ took }) => {
    await tell([{ x: 0, y: 0, width: 32, height: 32 }]);
    await kiosk.app.evaluate(({ BrowserWindow }) => {
      const window = BrowserWindow.getAllWindows()[0]!;
      window.setKiosk(false);
      window.setBounds({ x: 0, y: 0, width: 700, height: 500 });
    });
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    const passed = since();
    await tell([full]);
    await until(async () => JSON.stringify((await boxes())[0]) === JSON.stringify(full) && (await state()), 'the window stays small', 8);
    took(passed());
    await unmoved(kiosk, hands);
  });

  it('D-01 changes its size and back', async ({ took }) => {
    await tell([{ x: 0, y: 0, width: 1280, height: 720 }]);
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    const passed = since();
    await tell([full]);
    await until(async () => JSON.stringify((await boxes())[0]) === JSON.stringify(full), 'the window does not follow', 8);
    took(passed());
    await unmoved(kiosk, hands);
  });

  it('D-05 gets a neighbour, which is covered; D-11 of another size, and loses it again', async () => {
    await tell([full, { x: 1920, y: 0, width: 1024, height: 768 }]);
    await until(async () => (await boxes()).length === 2, 'the other display is not covered', 8);
    await tell([full]);
    await until(async () => (await boxes()).length === 1, 'the cover stays', 8);
    await unmoved(kiosk, hands);
  });

  it('D-07 shows another window, which is put behind again within two seconds', async ({ took }) => {
    const other = spawn('xmessage', ['-geometry', '600x300+300+300', 'another program'], { env: { ...process.env, DISPLAY: kiosk.display.name }, stdio: 'ignore' });
    try {
      await until(async () => (await hands.windows()).length === 2, 'the other window does not come');
      await hands.xdotool('search', '--name', 'xmessage', 'windowactivate').catch(() => '');
      const passed = since();
      await until(async () => (await hands.active()).includes('Vitrine') || (await state()), 'the kiosk does not take the focus back', 5);
      took(passed());
      await until(async () => /Vitrine|Commune/.test(await hands.active()), 'another window has the keyboard', 5);
    } finally {
      other.kill('SIGKILL');
    }
    await unmoved(kiosk, hands);
    expect(kiosk.log('in front').length).toBeLessThan(5);
  });

  // A window that a program unmaps behind Electron's back keeps, for Electron, the focus that it had: nothing tells of it.
  it('D-08 has its window minimised', async ({ took }) => {
    const [id] = await hands.windows();
    await hands.xdotool('windowminimize', String(Number(id)));
    const passed = since();
    await until(async () => (await hands.windows()).length === 1 && (await state()) && (await hands.xdotool('search', '--onlyvisible', '--name', '.').catch(() => '')).length > 0, 'not back', 15);
    took(passed());
    await unmoved(kiosk, hands);
  }, 60_000);

  it('D-09 loses its window manager and gets another', async ({ took }) => {
    const passed = since();
    await kiosk.display.renewManager();
    await until(async () => (await state()) && JSON.stringify((await boxes())[0]) === JSON.stringify(full), 'not full again', 10);
    took(passed());
    await until(async () => (await hands.windows()).length === 1, 'the manager does not know the window');
    await unmoved(kiosk, hands);
  });

  it('M-14 wakes from a sleep', async () => {
    await kiosk.app.evaluate(({ powerMonitor }) => {
      powerMonitor.emit('suspend');
      powerMonitor.emit('resume');
    });
    await until(() => kiosk.log('power').length, 'the wake is not noticed');
    await unmoved(kiosk, hands);
  });
});
