import { app } from 'electron';
import { accessSync, constants, mkdirSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { log } from './log';
import type { Options } from './options';

/** The data folder: made here, because the single-instance lock fails in a folder that does not exist. */
export function setFolders({ data }: Options): void {
  const folder = writable(data ?? app.getPath('userData'));
  app.setPath('userData', folder);
  app.setPath('sessionData', join(folder, 'session'));
  app.setPath('crashDumps', join(folder, 'crashes'));
}

/** The exhibit must be shown even where nothing can be kept: until the folder is put right another one serves. */
function writable(folder: string): string {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
    return folder;
  } catch (error) {
    const instead = join(tmpdir(), `vitrine-${userInfo().uid}`);
    log('folders', `${(error as Error).message}; until that is put right the data are in ${instead}`);
    mkdirSync(instead, { recursive: true });
    return instead;
  }
}

export const rendererFolder = () => join(__dirname, '../renderer');

/** Beside the program when it is packaged, in the build output when it is not. */
export const bundledExhibit = () => join(app.isPackaged ? process.resourcesPath : join(app.getAppPath(), 'out'), 'exhibits/paris-commune-1871');

export const compiledExhibits = () => join(app.getPath('userData'), 'exhibits');
