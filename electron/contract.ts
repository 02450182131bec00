/**
 * What the page may ask of the host, types only. Pictures and data travel on addresses; commands are for what a web page
 * cannot do. Adding one touches this file, a line in `preload.ts` and a handler in `ipc.ts`.
 */
export interface Commands {
  /** The page's main thread is alive. Sent every few seconds; when it stays away the page is replaced. */
  alive: () => void;
}
