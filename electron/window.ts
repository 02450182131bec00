import { app, BrowserWindow, screen } from 'electron';
import { join } from 'node:path';
import { crashed } from './recovery/die-loudly';
import { leadsOut } from './lockdown/keys';
import { log } from './log';
import { watchPulse } from './recovery/pulse';
import { recovery } from './recovery/recovery';

export interface WindowOptions {
  windowed: boolean;
  /** The address to show, now and after every recovery. */
  address: string;
}

let quitting = false;
app.on('before-quit', () => (quitting = true));

const remedy = recovery(Date.now);

/** The one window. In a kiosk it cannot be closed: however it goes, the next one is there. */
export function openWindow(options: WindowOptions): void {
  const window = new BrowserWindow({
    ...(options.windowed ? { width: 1280, height: 800 } : { kiosk: true, frame: false, roundedCorners: false }),
    title: 'Vitrine',
    backgroundColor: '#F2EADA',
    autoHideMenuBar: true,
    webPreferences: {
      preload: join(__dirname, 'preload.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      webviewTag: false,
      plugins: false,
      devTools: false,
      disableDialogs: true,
      spellcheck: false,
      backgroundThrottling: false,
      disableBlinkFeatures: 'FileSystemAccess,FileSystemAccessLocal',
    },
  });
  if (!options.windowed) lock(window);
  quieten(window);
  recover(window, options);
  show(window, options);
}

/** By its address and not by `reload`: after a death the part of the visit that killed the page is not tried again. */
function show(window: BrowserWindow, { address }: WindowOptions): void {
  void window.loadURL(address).catch((error: Error) => log('load', error.message));
}

/** Full screen, in front, and deaf to the keys that lead out. */
function lock(window: BrowserWindow): void {
  window.setAlwaysOnTop(true, 'screen-saver');
  window.on('close', (event) => !quitting && event.preventDefault());
  window.webContents.on('before-input-event', (event, input) => leadsOut(input) && event.preventDefault());
  fillScreen(window);
}

/** A display that is switched off, turned or replaced: the window follows when it has settled. */
function fillScreen(window: BrowserWindow): void {
  let timer: NodeJS.Timeout | undefined;
  const settle = () => {
    if (window.isDestroyed()) return;
    const { bounds } = screen.getPrimaryDisplay();
    const now = window.getBounds();
    const fills = now.x === bounds.x && now.y === bounds.y && now.width === bounds.width && now.height === bounds.height;
    // A display that is off may report a place-holder of 32 x 32.
    if ((fills && window.isKiosk()) || bounds.width < 640 || bounds.height < 480) return;
    window.setKiosk(false);
    window.setBounds(bounds);
    window.setKiosk(true);
  };
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(settle, 1_000);
  };
  const events = ['display-added', 'display-removed', 'display-metrics-changed'] as const;
  events.forEach((name) => screen.on(name as 'display-added', later));
  window.on('closed', () => {
    clearTimeout(timer);
    events.forEach((name) => screen.off(name as 'display-added', later));
  });
  later();
}

function quieten({ webContents }: BrowserWindow): void {
  webContents.on('did-finish-load', () => void webContents.setVisualZoomLevelLimits(1, 1));
  webContents.on('zoom-changed', (event) => event.preventDefault());
  // Electron 25 gives the parts one by one, 35 and later in the event.
  webContents.on('console-message', (...words: unknown[]) => {
    const [event, level, message, line, source] = words as [{ level?: string; message?: string; lineNumber?: number; sourceId?: string }, number?, string?, number?, string?];
    if (event.level === 'error' || level === 3) log('page', `${message ?? event.message} (${source ?? event.sourceId}:${line ?? event.lineNumber})`);
  });
}

function recover(window: BrowserWindow, options: WindowOptions): void {
  const stopWatching = watchPulse(window.webContents);
  window.webContents.on('render-process-gone', (_event, { reason, exitCode }) => {
    if (quitting || reason === 'clean-exit') return;
    log('page gone', `${reason} ${exitCode}`);
    const next = remedy(reason);
    if (next.kind === 'restart') return restart();
    setTimeout(() => !window.isDestroyed() && show(window, options), next.after);
  });
  window.on('closed', () => {
    stopWatching();
    if (quitting) return;
    if (options.windowed) return app.quit();
    log('window closed', 'opening the next one');
    openWindow(options);
  });
}

function restart(): void {
  log('restart', 'the page died too often');
  app.relaunch();
  app.exit(crashed);
}
