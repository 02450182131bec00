import { powerMonitor, type BrowserWindow } from 'electron';
import { log } from '../log';
import { isLeaving } from '../recovery/leave';
import { fill, fills } from './fill-screen';
import { takeBack } from './take-back';

/** How often the kiosk looks whether it is still in front. */
const look = 1_000;

/** Another window, a notification or a window manager may take the front, the focus or the whole window away. */
export function stayInFront(window: BrowserWindow): void {
  const decide = takeBack(() => performance.now());
  const check = () => {
    if (window.isDestroyed() || isLeaving()) return;
    const { act, anew, say } = decide({ focused: window.isFocused(), visible: window.isVisible() && !window.isMinimized() && fills(window) });
    if (say) log('in front', say);
    if (anew) hangUpAnew(window);
    if (act) bringBack(window);
  };
  const timer = setInterval(check, look);
  window.on('minimize', check);
  // The graphics card forgets over a sleep, and the display may be another one.
  const woken = () => {
    log('power', 'the machine woke');
    fill(window);
    window.webContents.invalidate();
  };
  powerMonitor.on('resume', woken);
  window.on('closed', () => {
    clearInterval(timer);
    powerMonitor.off('resume', woken);
  });
}

/** X tells a program only of what it did itself: an unmapped window counts as visible until it is hidden. */
function hangUpAnew(window: BrowserWindow): void {
  window.hide();
  window.show();
  window.setKiosk(false);
  window.setKiosk(true);
}

function bringBack(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  if (!window.isVisible()) window.show();
  window.setAlwaysOnTop(true, 'screen-saver');
  window.moveTop();
  window.focus();
  fill(window);
}
