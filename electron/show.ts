import { app, BrowserWindow } from 'electron';
import { join } from 'node:path';
import { createHandler } from '../exhibit/handle';
import { bundledExhibit, rendererFolder } from './folders';
import { isCompiled, openExhibit, type Opening } from './open-exhibit';
import type { Options } from './options';
import { preparingPage, progressScript } from './preparing-page';
import { problemPage, type Problem } from './problem-page';
import { mount, origin } from './protocol';
import { lastChange } from './last-change';
import { openWindow } from './window';

/** How often the attendant's screen looks whether the folder was put right. */
const patience = 5_000;

/** Opens the window at once and the exhibit in it as soon as it can be shown. */
export async function openShow({ exhibit, lang, windowed }: Options): Promise<void> {
  const folder = exhibit ?? bundledExhibit();
  const speech = lang ?? app.getLocale();
  const address = `${origin}/${lang ? `?lang=${encodeURIComponent(lang)}` : ''}`;
  const ready = isCompiled(folder);
  mount(ready ? exhibitIn(folder) : preparingPage(folder, speech));
  openWindow({ windowed, address });
  if (ready) return;

  for (;;) {
    const seen = lastChange(folder);
    const opening = await openExhibit(folder, (progress) => runInPage(progressScript(progress, speech)));
    mount(pageFor(opening, speech));
    reload(address);
    if ('folder' in opening) return;
    await changed(folder, seen);
  }
}

const exhibitIn = (folder: string) => createHandler({ renderer: rendererFolder(), exhibit: folder });

const pageFor = (opening: Opening, speech: string) => ('folder' in opening ? exhibitIn(opening.folder) : problem(opening.problem, speech));

const problem = (it: Problem, speech: string) => problemPage(it, speech, join(app.getPath('userData'), 'logs', 'kiosk.log'));

async function changed(folder: string, seen: number): Promise<void> {
  while (lastChange(folder) === seen) await new Promise((resolve) => setTimeout(resolve, patience));
}

/** By address and not by `reload`: the page may have moved on to a part of an exhibit that is no longer there. */
const reload = (address: string) => BrowserWindow.getAllWindows().forEach((window) => void window.loadURL(address).catch(() => undefined));

const runInPage = (script: string) => BrowserWindow.getAllWindows().forEach(({ webContents }) => void webContents.executeJavaScript(script).catch(() => undefined));
