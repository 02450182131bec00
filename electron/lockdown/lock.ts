import type { BrowserWindow } from 'electron';
import { isLeaving } from '../recovery/leave';
import { fillScreen } from './fill-screen';
import { settings } from '../settings/settings';
import { leadsOut } from './keys';
import { keypadAction } from './keypad';
import { stayInFront } from './stay-in-front';

/** Full screen, in front, and deaf to the keys that lead out. */
export function lock(window: BrowserWindow): void {
  window.setAlwaysOnTop(true, 'screen-saver');
  window.on('close', (event) => !isLeaving() && event.preventDefault());
  window.webContents.on('before-input-event', (event, input) => {
    const asked = keypadAction(settings().keypad.keys, input);
    if (asked || leadsOut(input)) event.preventDefault();
    if (asked && input.type === 'keyDown') window.webContents.send('keypad', asked);
  });
  fillScreen(window);
  stayInFront(window);
}
