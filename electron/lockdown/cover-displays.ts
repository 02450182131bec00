import { BrowserWindow, screen, type Display } from 'electron';
import { log } from '../log';
import { isLeaving } from '../recovery/leave';
import { isSame, isUsable, onDisplays } from './fill-screen';

const covers = new Map<number, BrowserWindow>();
let watching = false;
/** A display that something else of ours fills: the speaker's window, during a talk. */
let lent: number | undefined;

/** Leaves a display to another window of ours, or takes it back under a cover. */
export function lendDisplay(id: number | undefined): void {
  if (lent === id) return;
  lent = id;
  if (watching) settle();
}

/** Every display but the kiosk's own lies under a black window: a second one would otherwise be an open desktop. */
export function coverDisplays(): void {
  if (watching) return;
  watching = true;
  onDisplays(settle);
}

function settle(): void {
  if (isLeaving()) return;
  const own = screen.getPrimaryDisplay();
  const others = screen.getAllDisplays().filter(({ id, bounds }) => id !== own.id && id !== lent && isUsable(bounds) && !isSame(bounds, own.bounds));
  for (const [id, window] of covers) if (!others.some((display) => display.id === id)) uncover(id, window);
  for (const display of others) cover(display);
}

function cover({ id, bounds }: Display): void {
  const there = covers.get(id);
  if (there && !there.isDestroyed()) return isSame(there.getBounds(), bounds) ? undefined : there.setBounds(bounds);
  log('display', `another display of ${bounds.width} x ${bounds.height} is covered`);
  const window = new BrowserWindow({
    ...bounds,
    frame: false,
    kiosk: true,
    roundedCorners: false,
    backgroundColor: '#000000',
    title: 'Vitrine cover',
    webPreferences: { sandbox: true, contextIsolation: true, devTools: false, javascript: false },
  });
  window.setAlwaysOnTop(true, 'screen-saver');
  window.on('close', (event) => !isLeaving() && covers.has(id) && event.preventDefault());
  covers.set(id, window);
}

function uncover(id: number, window: BrowserWindow): void {
  covers.delete(id);
  if (!window.isDestroyed()) window.destroy();
}
