/**
 * What the page may ask of the host, types only. Pictures and data travel on addresses; commands are for what a web page
 * cannot do. Adding one touches this file, a line in `preload.ts` and a handler that `ipc.ts` mounts.
 */

/** Said, never answered. */
export interface Commands {
  /** The page's main thread is alive. Sent every few seconds by the preload; when it stays away the page is replaced. */
  alive: () => void;
  /** The exhibit's first screen has been drawn: what was opened works. */
  drawn: () => void;
}

/** Asked and answered. Each takes one plain value, which the host checks, or nothing; a refusal rejects with its reason. */
export type Requests = object;

/** `window.vitrine` in the kiosk's own window. A page in a browser (`--serve`) has none. */
export type Host = Pick<Commands, 'drawn'> & Requests;
