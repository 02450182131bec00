import type { BrowserWindow } from 'electron';
import { lastTouch } from '../presence';
import { log } from '../log';
import { killGraphics } from './kill-graphics';
import { killPage } from './kill-page';
import { restart } from './restart';

/** Remedies tried since frames were seen last. */
let tried = 0;
let since = 0;

export const framesAreBack = (): void => void (tried = 0);

/**
 * The page lives but nothing is drawn: the graphics process hangs. It is replaced, then the page. When that does not help
 * the display may only be off (no frames are drawn for nobody): the kiosk starts anew once somebody touches it in vain.
 */
export function pageFrozen(window: BrowserWindow): void {
  tried += 1;
  if (tried === 1) {
    log('frozen', 'no picture: the graphics process is replaced');
    return killGraphics();
  }
  if (tried === 2) {
    log('frozen', 'still no picture: the page is replaced');
    since = performance.now();
    return killPage(window);
  }
  if (lastTouch() > since) restart('nothing is drawn for a visitor');
}
