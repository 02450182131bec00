import { contextBridge, webFrame } from 'electron';

/**
 * Where Electron 25 (the substitute runtime of networks without Electron's download host) lacks what 45 has.
 * Runs a function without arguments in the page's own world, before the page's scripts.
 */
export function runInMainWorld(func: () => void): void {
  if (typeof contextBridge.executeInMainWorld === 'function') contextBridge.executeInMainWorld({ func });
  else void webFrame.executeJavaScript(`(${func.toString()})()`);
}
