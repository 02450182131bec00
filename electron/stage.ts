import { app, type BrowserWindow } from 'electron';
import type { Handler } from '../exhibit/serve/handle';
import { mount, origin } from './protocol';

/** What the window shows: the exhibit, or a page of the host's own. */
export interface Scene {
  handler: Handler;
  isExhibit: boolean;
}

let scene: Scene | undefined;
/** What hangs before the scene while the museum is closed. */
let curtain: Handler | undefined;
let lang: string | undefined;

/** The language asked for on the command line stays in the address. */
export const speak = (asked?: string): void => void (lang = asked);
/** The language of the host's own pages. */
export const speech = () => lang ?? app.getLocale();
export const address = () => `${origin}/${lang ? `?lang=${encodeURIComponent(lang)}` : ''}`;

export const showsExhibit = () => !curtain && scene?.isExhibit === true;

/** Exchanges what is shown, in every window of the kiosk. */
export function stage(next: Scene): void {
  set(next);
  if (!curtain) reload();
}

/** As `stage`, for a window that has yet to open. */
export function set(next: Scene): void {
  scene = next;
  if (!curtain) mount(next.handler);
}

/** The screen goes dark. What is staged meanwhile is there when the curtain rises. */
export function lowerCurtain(dark: Handler): void {
  curtain = dark;
  mount(dark);
  reload();
}

export function raiseCurtain(): void {
  curtain = undefined;
  if (scene) stage(scene);
}

/** For a moment another page, without forgetting what is shown. Gives what brings it back. */
export function interlude(handler: Handler): () => void {
  const before = scene;
  stage({ handler, isExhibit: false });
  const during = scene;
  return () => {
    // Something else may have come on meanwhile: then only it is loaded.
    if (scene === during && before) stage(before);
  };
}

/** By address and not by `reload`: the page may have moved on to a part of an exhibit that is no longer there, or to the one that killed it. */
export function reload(): void {
  for (const window of kioskWindows()) load(window);
}

/** What fails is told by `did-fail-load`. */
export const load = (window: BrowserWindow): void => void window.loadURL(address()).catch(() => undefined);

/** The kiosk's windows: one, and for a moment of exchange none or two. The covers of other displays are none of them. */
const windows = new Set<BrowserWindow>();
export const kioskWindows = () => [...windows].filter((window) => !window.isDestroyed());

export function goOnStage(window: BrowserWindow): void {
  windows.add(window);
  window.on('closed', () => windows.delete(window));
}
