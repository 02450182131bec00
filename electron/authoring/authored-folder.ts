import { existsSync, realpathSync } from 'node:fs';
import { isAbsolute, join, relative } from 'node:path';

/** The author's own folder: in a window, named on the command line, in its source form, and not what the app brought along. */
export function authoredFolder({ windowed, exhibit }: { windowed: boolean; exhibit?: string }, appFolder: string): string | undefined {
  if (!windowed || !exhibit || !existsSync(join(exhibit, 'exhibit.yaml'))) return undefined;
  const folder = realpathSync(exhibit);
  return isWithin(folder, realpathSync(appFolder)) ? undefined : folder;
}

const isWithin = (path: string, folder: string): boolean => {
  const way = relative(folder, path);
  return way === '' || (!way.startsWith('..') && !isAbsolute(way));
};
