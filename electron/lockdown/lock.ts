import type { BrowserWindow } from 'electron';
import { isLeaving } from '../recovery/leave';
import { fillScreen } from './fill-screen';
import { leadsOut } from './keys';
import { stayInFront } from './stay-in-front';

/** Full screen, in front, and deaf to the keys that lead out. */
export function lock(window: BrowserWindow): void {
  window.setAlwaysOnTop(true, 'screen-saver');
  window.on('close', (event) => !isLeaving() && event.preventDefault());
  window.webContents.on('before-input-event', (event, input) => leadsOut(input) && event.preventDefault());
  fillScreen(window);
  stayInFront(window);
}
