import { app } from 'electron';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createHandler } from '../exhibit/serve/handle';
import { bundledExhibit, rendererFolder } from './folders';
import { lastChange } from './last-change';
import { log } from './log';
import { isCompiled, openExhibit, type Opening } from './open-exhibit';
import type { Options } from './options';
import { preparingPage, progressScript } from './preparing-page';
import { problemPage, type Problem } from './problem-page';
import { tourIds, unknownTour } from './present/known-tour';
import { settings } from './settings/settings';
import { rescueWith } from './recovery/lost-page';
import { kioskWindows, set, showsExhibit, speak, speech, stage, type Scene } from './stage';
import { giveWay, leavePackages, openPackages, packagesRoot, watchExchanges } from './update/exchange';
import { lookForUpdates } from './update/updates';
import { openWindow } from './window';

/** How often the attendant's screen looks whether the folder was put right. */
const patience = 5_000;

/** The folder that is shown, or about to be. */
let shown = '';
/** Its compiled form, once there is one. */
let compiled = '';
export const shownExhibit = () => compiled;
/** As it was asked for: an author's folder, not its compiled form. */
export const shownSource = () => shown;
/** What is on stage asks for an attendant. */
let helpless = false;

/** Opens the window at once and the exhibit in it as soon as it can be shown. */
export async function openShow({ exhibit, lang, windowed, present }: Options): Promise<void> {
  speak(lang);
  rescueWith({ goBack, showAttendant });
  const installed = openPackages();
  shown = exhibit ?? installed ?? ownExhibit();
  if (present && refuses(present, shown)) return;
  watchExchanges({ show: (folder) => void turnTo(folder ?? ownExhibit()), isSeen: showsExhibit, needsHelp: () => helpless });
  // Whoever names an exhibit on the command line wants that one.
  if (!exhibit) lookForUpdates();
  set(isCompiled(shown) ? exhibitIn(shown) : preparing(shown));
  openWindow({ windowed });
  if (!isCompiled(shown)) await prepare(shown);
}

/** Whoever typed the name of a tour that is not there is told so. A supervised kiosk must never stay dark for it: it opens without a talk. */
function refuses(tour: string, folder: string): boolean {
  const ids = tourIds(folder);
  const problem = ids && unknownTour(tour, ids);
  if (!problem) return false;
  log('talk', problem);
  process.stderr.write(`${problem}\n`);
  if (process.env.VITRINE_SUPERVISED) return false;
  app.exit(2);
  return true;
}

/** What is shown when no package is. */
const ownExhibit = () => chosenExhibit() ?? bundledExhibit();

/** The folder of the settings, as long as it is there: the kiosk that came with an exhibit is never without one. */
function chosenExhibit(): string | undefined {
  const { exhibit } = settings();
  if (!exhibit || existsSync(exhibit)) return exhibit;
  log('settings', `exhibit: ${exhibit} is not there; the exhibit that came with the kiosk is shown`);
  return undefined;
}

/** Shows another exhibit from here on, whatever package was installed. */
export async function showExhibit(folder: string): Promise<void> {
  if (!folder.startsWith(packagesRoot())) leavePackages();
  await turnTo(folder);
}

async function turnTo(folder: string): Promise<void> {
  shown = folder;
  if (isCompiled(folder)) return stage(exhibitIn(folder));
  stage(preparing(folder));
  await prepare(folder);
}

/** The exhibit before this one, or the one that came with the kiosk; false when that is the one that fails. */
function goBack(): boolean {
  if (giveWay()) return true;
  const folder = bundledExhibit();
  if (shown === folder || !isCompiled(folder)) return false;
  log('recovery', `${shown} gives way to ${folder}`);
  void turnTo(folder);
  return true;
}

/** Nothing helped: what to do, and a number to tell the technician. */
function showAttendant(number: string): void {
  stage(problem({ kind: 'restless', folder: shown, issues: [], number }));
}

/** Compiles a folder, or shows what is wrong with it until that is put right or another exhibit is shown. */
async function prepare(folder: string): Promise<void> {
  while (shown === folder) {
    const seen = lastChange(folder);
    const opening = await openExhibit(folder, (progress) => runInPage(progressScript(progress, speech())));
    if (shown !== folder) return;
    stage(sceneFor(opening));
    if ('folder' in opening) return;
    while (shown === folder && lastChange(folder) === seen) await new Promise((resolve) => setTimeout(resolve, patience));
  }
}

function exhibitIn(folder: string): Scene {
  compiled = folder;
  helpless = false;
  return { handler: createHandler({ renderer: rendererFolder(), exhibit: folder, screening: () => settings().screening }), isExhibit: true };
}

const preparing = (folder: string): Scene => ({ handler: preparingPage(folder, speech()), isExhibit: false });

const sceneFor = (opening: Opening) => ('folder' in opening ? exhibitIn(opening.folder) : problem(opening.problem));

function problem(it: Problem): Scene {
  helpless = true;
  return { handler: problemPage(it, speech(), join(app.getPath('userData'), 'logs', 'kiosk.log')), isExhibit: false };
}

const runInPage = (script: string) => kioskWindows().forEach(({ webContents }) => void webContents.executeJavaScript(script).catch(() => undefined));
