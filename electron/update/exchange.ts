import { app } from 'electron';
import { join } from 'node:path';
import { z } from 'zod';
import { hear } from '../ipc';
import { log } from '../log';
import { untouchedFor } from '../presence';
import { origin } from '../protocol';
import { packagesFolder, type PackagesFolder } from './packages-folder';
import { fallBack, goBack, keep, swap, type Pointer } from './pointer';
import { trial, type Trial } from './trial';

export interface Stage {
  /** Shows the exhibit in this folder, or without one the exhibit that came with the kiosk. */
  show: (folder: string | undefined) => void;
  /** An exhibit can be seen now: not a dark screen, not a page of the host's own. */
  isSeen: () => boolean;
  /** What is shown is a page that asks for help: any exhibit is better. */
  needsHelp: () => boolean;
}

/** How often it is looked whether nobody is there, and how long nobody must have touched anything. In ms. */
const beat = 1_000;
const quietFor = 3_000;

let stage: Stage;
let packages: PackagesFolder;
let pointer: Pointer;
let running: Trial | undefined;
let resting = false;
let unwritable = '';

export const packagesRoot = () => join(app.getPath('userData'), 'packages');
export const currentPointer = (): Pointer => pointer;
export const installedPackages = (): PackagesFolder => packages;

/** Puts the packages in order and gives the folder of the exhibit that was installed last and works; undefined when there is none. */
export function openPackages(): string | undefined {
  packages = packagesFolder(packagesRoot());
  const begun = packages.begin();
  pointer = begun.pointer;
  if (begun.why) log('update', begun.why);
  return folderOf(pointer);
}

/** From here on a package that waits comes on screen when nobody is there, and must show itself. */
export function watchExchanges(on: Stage): void {
  stage = on;
  hear('atRest', (_sender, said) => void (resting = said), z.boolean());
  hear('drawn', () => running?.drawn());
  app.on('web-contents-created', (_event, contents) => contents.on('did-navigate', (_navigation, url) => url.startsWith(origin) && running?.loaded()));
  app.on('render-process-gone', (_event, _contents, { reason }) => reason !== 'clean-exit' && running?.died());
  if (pointer.trial) watch();
  setInterval(tick, beat);
}

function tick(): void {
  if (running && stage.isSeen()) running.passed(beat);
  if (pointer.next && !running && isQuiet()) exchange(pointer.next);
}

const isQuiet = () => stage.needsHelp() || (resting && untouchedFor() > quietFor && stage.isSeen());

/** A package is ready: it comes on as soon as nobody is there. */
export function waitForQuiet(name: string): void {
  pointer = { ...pointer, next: name };
  packages.write(pointer);
}

function exchange(next: string): void {
  const after = swap(pointer, next);
  if (!written(after, next)) return;
  pointer = after;
  log('update', `${next} is shown now`);
  watch();
  stage.show(folderOf(pointer));
}

function watch(): void {
  running = trial((outcome) => {
    running = undefined;
    if (outcome === 'works') return works();
    log('update', `${pointer.current} is taken back: ${outcome}`);
    turnTo(fallBack(pointer));
  });
}

function works(): void {
  const name = pointer.current;
  const manifest = name === null ? undefined : packages.manifestOf(name);
  if (manifest) pointer = keep(pointer, manifest);
  log('update', `${name} works`);
  if (written(pointer, 'works')) packages.clean(pointer);
}

/** The exhibit before this one; false when there is none. The way forward stays open. */
export function showPrevious(): boolean {
  const before = goBack(pointer);
  if (before) turnTo(before);
  return before !== undefined;
}

/** What is shown fails, although it worked once: the exhibit before it, or the one that came with the kiosk. False: it is that one. */
export function giveWay(): boolean {
  if (pointer.current === null) return false;
  turnTo(running ? fallBack(pointer) : (goBack(pointer) ?? { ...pointer, current: null, previous: pointer.current }));
  return true;
}

/** The exhibit that came with the kiosk, from here on. */
export function leavePackages(): void {
  if (pointer.current !== null) write({ ...pointer, trial: undefined, current: null, previous: pointer.current });
}

function turnTo(next: Pointer): void {
  write(next);
  stage.show(folderOf(pointer));
}

function write(next: Pointer): void {
  running?.end();
  running = undefined;
  pointer = next;
  written(pointer, pointer.current ?? 'own');
}

/** On a disk that cannot be written nothing new is shown; what failed gives way all the same, until the next start. */
function written(next: Pointer, what: string): boolean {
  try {
    packages.write(next);
    unwritable = '';
    return true;
  } catch (error) {
    if (unwritable !== what) log('update', `current.json cannot be written: ${(error as Error).message}`);
    unwritable = what;
    return false;
  }
}

const folderOf = ({ current }: Pointer) => (current === null ? undefined : packages.exhibitIn(current));
