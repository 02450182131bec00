import { app } from 'electron';
import { log } from '../log';
import { checkPatch } from './check-patch';
import type { ReadSettings } from './read-settings';
import type { Settings, SettingsPatch, SettingsProblem } from './schema';
import { settingsFile } from './settings-file';

let file: ReturnType<typeof settingsFile> | undefined;
let now: ReadSettings | undefined;
const listeners = new Set<(settings: Settings) => void>();

/** The settings that hold; read from the data folder when first asked for. */
export const settings = (): Settings => open().settings;

/** What could not be taken as it was written, and what holds instead. */
export const settingsProblems = (): SettingsProblem[] => open().problems;

/** Tells of every change; returns its end. */
export function onSettings(listener: (settings: Settings) => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** Takes a change as a whole or, when a value in it is bad, not at all. Returns what was wrong: empty when all is well. */
export function changeSettings(patch: SettingsPatch): SettingsProblem[] {
  open();
  const refused = checkPatch(patch);
  if (refused.length) return refused;
  now = file!.change(patch);
  tell(now.problems);
  for (const listener of listeners) listener(now.settings);
  return now.problems.filter(({ key }) => !key);
}

function open(): ReadSettings {
  if (now) return now;
  file = settingsFile(app.getPath('userData'));
  now = file.open();
  tell(now.problems);
  return now;
}

const tell = (problems: SettingsProblem[]) => problems.forEach(({ key, reason }) => log('settings', key ? `${key}: ${reason}` : reason));
