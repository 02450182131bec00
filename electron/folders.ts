import { app } from 'electron';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Options } from './options';

/** The data folder: made here, because the single-instance lock fails in a folder that does not exist. */
export function setFolders({ data }: Options): void {
  if (data) app.setPath('userData', data);
  const folder = app.getPath('userData');
  mkdirSync(folder, { recursive: true });
  app.setPath('sessionData', join(folder, 'session'));
  app.setPath('crashDumps', join(folder, 'crashes'));
}

export const rendererFolder = () => join(__dirname, '../renderer');

/** Beside the program when it is packaged, in the build output when it is not. */
export const bundledExhibit = () => join(app.isPackaged ? process.resourcesPath : join(app.getAppPath(), 'out'), 'exhibits/paris-commune-1871');

export const compiledExhibits = () => join(app.getPath('userData'), 'exhibits');
