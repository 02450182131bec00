import { app, BrowserWindow, type WebPreferences } from 'electron';
import { join } from 'node:path';
import { coverDisplays } from './lockdown/cover-displays';
import { lock } from './lockdown/lock';
import { log } from './log';
import { watchPresence } from './presence';
import { keepPage } from './recovery/keep-page';
import { isLeaving } from './recovery/leave';
import { goOnStage, load } from './stage';

/** A page of ours: in its sandbox, with our preload, and without what a kiosk has no use for. */
export const secureView = (): WebPreferences => ({
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
});

/** The one window. In a kiosk it cannot be closed: however it goes, the next one is there. */
export function openWindow({ windowed }: { windowed: boolean }): void {
  const window = new BrowserWindow({
    ...(windowed ? { width: 1280, height: 800 } : { kiosk: true, frame: false, roundedCorners: false }),
    title: 'Vitrine',
    backgroundColor: '#F2EADA',
    autoHideMenuBar: true,
    webPreferences: secureView(),
  });
  goOnStage(window);
  if (!windowed) {
    lock(window);
    coverDisplays();
  }
  quieten(window);
  watchPresence(window.webContents);
  keepPage(window);
  window.on('closed', () => {
    if (isLeaving()) return;
    if (windowed) return app.quit();
    log('window closed', 'opening the next one');
    openWindow({ windowed });
  });
  load(window);
}

/** Chromium calls it an error that what observes a size has changed one; it goes on in the next frame. */
const harmless = /^ResizeObserver loop/;

function quieten({ webContents }: BrowserWindow): void {
  webContents.on('did-finish-load', () => void webContents.setVisualZoomLevelLimits(1, 1));
  webContents.on('zoom-changed', (event) => event.preventDefault());
  // Electron 25 gives the parts one by one, 35 and later in the event.
  webContents.on('console-message', (...words: unknown[]) => {
    const [event, level, message, line, source] = words as [{ level?: string; message?: string; lineNumber?: number; sourceId?: string }, number?, string?, number?, string?];
    const said = message ?? event.message ?? '';
    if ((event.level === 'error' || level === 3) && !harmless.test(said)) log('page', `${said} (${source ?? event.sourceId}:${line ?? event.lineNumber})`);
  });
}
