import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The latest change anywhere in a folder, in ms since 1970; 0 when there is no such folder. Links are not followed. */
export function lastChange(folder: string): number {
  try {
    const below = readdirSync(folder, { withFileTypes: true }).map((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? lastChange(path) : entry.isFile() ? statSync(path).mtimeMs : 0;
    });
    return Math.max(statSync(folder).mtimeMs, ...below);
  } catch {
    return 0;
  }
}
