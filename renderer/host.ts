import type { Host } from '../electron/contract';

/** The kiosk around this page; undefined when the exhibit is read in a browser. */
export const host = (globalThis as { vitrine?: Host }).vitrine;
