import { app, BrowserWindow, screen, type Display, type WebContents } from 'electron';
import { lendDisplay } from '../lockdown/cover-displays';
import { isSame, isUsable, onDisplays } from '../lockdown/fill-screen';
import { leadsOut } from '../lockdown/keys';
import { log } from '../log';
import { isLeaving } from '../recovery/leave';
import { origin } from '../protocol';
import { kioskWindows } from '../stage';
import { secureView } from '../window';
import type { Talk } from './talk';

let window: BrowserWindow | undefined;
let talk: Talk | null = null;
let watching = false;

export const presenterContents = (): WebContents[] => (window && !window.isDestroyed() ? [window.webContents] : []);

/** The speaker's own screen, on a display that the hall does not see, for as long as there is a talk and such a display. */
export function followTalk(next: Talk | null): void {
  const changed = Boolean(next) !== Boolean(talk);
  talk = next;
  if (!changed) return;
  if (app.isReady()) settle();
  if (watching) return;
  watching = true;
  void app.whenReady().then(() => onDisplays(settle));
}

/** The hall's display is the kiosk's; the first other one is the speaker's. */
export function otherDisplay(all: Display[], own: Display): Display | undefined {
  return all.find(({ id, bounds }) => id !== own.id && isUsable(bounds) && !isSame(bounds, own.bounds));
}

function settle(): void {
  if (isLeaving()) return;
  const [hall] = kioskWindows();
  const windowed = hall !== undefined && !hall.isKiosk();
  const own = windowed ? screen.getDisplayMatching(hall.getBounds()) : screen.getPrimaryDisplay();
  const display = talk ? otherDisplay(screen.getAllDisplays(), own) : undefined;
  if (!display) return close();
  lendDisplay(display.id);
  if (window && !window.isDestroyed()) return isSame(window.getBounds(), display.bounds) ? undefined : window.setBounds(display.bounds);
  log('talk', `the speaker's window is on ${display.bounds.width} x ${display.bounds.height}`);
  window = open(display, windowed);
}

function open({ bounds, workArea }: Display, windowed: boolean): BrowserWindow {
  const opened = new BrowserWindow({
    ...(windowed ? workArea : { ...bounds, frame: false, kiosk: true, roundedCorners: false }),
    title: 'Vitrine speaker',
    backgroundColor: '#16130F',
    autoHideMenuBar: true,
    focusable: true,
    webPreferences: secureView(),
  });
  const { webContents } = opened;
  if (!windowed) {
    opened.setAlwaysOnTop(true, 'screen-saver');
    opened.on('close', (event) => !isLeaving() && window === opened && event.preventDefault());
    webContents.on('before-input-event', (event, input) => leadsOut(input) && event.preventDefault());
  }
  // The speaker's notes are a help; a page that dies is loaded anew, and the hall does not notice.
  webContents.on('render-process-gone', (_event, { reason }) => {
    log('talk', `the speaker's page is gone: ${reason}`);
    if (window === opened && !isLeaving()) load(opened);
  });
  webContents.on('did-finish-load', () => void webContents.setVisualZoomLevelLimits(1, 1));
  opened.on('closed', () => window === opened && (window = undefined));
  load(opened);
  return opened;
}

const load = (one: BrowserWindow): void => void one.loadURL(`${origin}/?presenter`).catch(() => undefined);

function close(): void {
  const old = window;
  window = undefined;
  lendDisplay(undefined);
  if (old && !old.isDestroyed()) old.destroy();
}
