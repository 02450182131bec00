import type { BrowserWindow } from 'electron';
import { cpus } from 'node:os';
import { hear } from '../ipc';
import { log } from '../log';
import { showsExhibit } from '../stage';
import { isLeaving } from './leave';
import { faultOf } from './fault-numbers';
import { heartbeat, look, type Finding } from './heartbeat';
import { framesAreBack, pageFrozen } from './frozen-page';
import { killGraphics } from './kill-graphics';
import { killPage } from './kill-page';
import { pageLost } from './lost-page';
import { share } from './share';
import { worth } from './worth';

type Pulse = ReturnType<typeof heartbeat>;
const pulses = new Map<number, Pulse>();

/** Hears what the pages say of themselves. */
export function hearPulses(): void {
  hear('alive', (id) => pulses.get(id)?.alive());
  hear('drawn', (id) => pulses.get(id)?.drawn());
  hear('framed', (id) => {
    pulses.get(id)?.alive();
    pulses.get(id)?.framed();
    framesAreBack();
  });
}

/** Watches over the page of a window: whatever befalls it, the ladder says what to do. */
export function keepPage(window: BrowserWindow): void {
  const { webContents } = window;
  const pulse = heartbeat();
  pulses.set(webContents.id, pulse);
  let doubted = false;
  /** The first time that it is asked, Electron tells of a time that is long past. */
  const measured = () => {
    const since = doubted ? share(webContents.getOSProcessId()) : undefined;
    if (pulse.inDoubt() && !since) share(0);
    doubted = pulse.inDoubt();
    return since && worth(since, cpus().length);
  };
  const timer = setInterval(() => {
    if (!window.isVisible() || window.isMinimized()) pulse.unseen();
    const finding = pulse.look(measured());
    if (finding) act(finding, window);
  }, look);
  webContents.on('did-start-navigation', (...words: unknown[]) => {
    const { isSameDocument, isMainFrame } = navigation(words);
    if (isMainFrame && !isSameDocument) pulse.begin(showsExhibit());
  });
  webContents.on('did-fail-load', (_event, code, why, address, isMainFrame) => {
    // -3: given up for another load.
    if (!isMainFrame || code === -3 || isLeaving()) return;
    // Chromium's own page about it never says that it lives.
    pulse.end();
    pageLost('load', `${why || code} ${address}`);
  });
  webContents.on('render-process-gone', (_event, { reason, exitCode }) => {
    if (isLeaving() || reason === 'clean-exit') return;
    log('page gone', `${reason} ${exitCode}`);
    pulse.end();
    pageLost(faultOf(reason), reason);
  });
  window.on('closed', () => {
    clearInterval(timer);
    pulses.delete(webContents.id);
  });
}

function act(finding: Finding, window: BrowserWindow): void {
  // What never says a word waits for the graphics process as a rule.
  if (finding === 'frozen' || finding === 'mute') return pageFrozen(window);
  log('silent', finding === 'blank' ? 'the first screen was not drawn in a minute' : 'the page gave no sign of life for 6 s');
  if (finding === 'blank') return pageLost('blank', 'no first screen');
  // A graphics process that is stopped holds its page up, and would the next one.
  killGraphics();
  killPage(window);
}

/** Electron 25 gives the parts one by one after the event, newer ones in it. */
function navigation([event, , isInPlace, isMainFrame]: unknown[]): { isSameDocument: boolean; isMainFrame: boolean } {
  const { isSameDocument = isInPlace, isMainFrame: main = isMainFrame } = event as { isSameDocument?: boolean; isMainFrame?: boolean };
  return { isSameDocument: isSameDocument === true, isMainFrame: main === true };
}
