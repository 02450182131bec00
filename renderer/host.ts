import type { Host } from '../electron/contract';

/** The kiosk around this page; undefined when the exhibit is read in a browser. */
export const host = (window as { vitrine?: Host }).vitrine;
