import { screen, type BrowserWindow, type Rectangle } from 'electron';
import { log } from '../log';

/** A display that is off may report a place-holder of 32 x 32. */
export const isUsable = ({ width, height }: Rectangle) => width >= 640 && height >= 480;
export const isSame = (a: Rectangle, b: Rectangle) => a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height;

const events = ['display-added', 'display-removed', 'display-metrics-changed'] as const;

/** What is to be done when displays come, go or change, once they have settled. Gives what ends it. */
export function onDisplays(settle: () => void): () => void {
  let timer: NodeJS.Timeout | undefined;
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(settle, 1_000);
  };
  events.forEach((name) => screen.on(name as 'display-added', later));
  later();
  return () => {
    clearTimeout(timer);
    events.forEach((name) => screen.off(name as 'display-added', later));
  };
}

/** A display that is switched off, turned or replaced: the window follows. */
export function fillScreen(window: BrowserWindow): void {
  window.on('closed', onDisplays(() => !window.isDestroyed() && fill(window)));
}

/** Does the window fill its display? None is filled that is off. */
export function fills(window: BrowserWindow): boolean {
  const { bounds } = screen.getPrimaryDisplay();
  return !isUsable(bounds) || (isSame(window.getBounds(), bounds) && window.isKiosk());
}

export function fill(window: BrowserWindow): void {
  if (fills(window)) return;
  const { bounds } = screen.getPrimaryDisplay();
  log('display', `the window fills ${bounds.width} x ${bounds.height}`);
  window.setKiosk(false);
  window.setBounds(bounds);
  window.setKiosk(true);
  // Zoom by pinch is allowed anew whenever the displays change.
  void window.webContents.setVisualZoomLevelLimits(1, 1);
}
