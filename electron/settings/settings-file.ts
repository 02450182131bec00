import * as fs from 'node:fs';
import { join } from 'node:path';
import { writeWhole, type WriteFs } from '../write-whole';
import { readSettings, type ReadSettings } from './read-settings';
import type { SettingsPatch, SettingsProblem } from './schema';
import { editSettings, freshSettings, parseSettings } from './settings-text';

export type SettingsFs = WriteFs & Pick<typeof fs, 'readFileSync' | 'existsSync'>;

/** Broken files that are kept for whoever wants to look; the last is overwritten. */
const mostBroken = 9;

/**
 * The settings file of a data folder. A file that cannot be read at all is put aside and the last good copy, or the
 * defaults, hold. Never throws: a disk that cannot be written is a problem among the others.
 */
export function settingsFile(folder: string, disk: SettingsFs = fs) {
  const file = join(folder, 'settings.yaml');
  const good = join(folder, 'settings.last-good.yaml');
  let text = freshSettings();

  function open(): ReadSettings {
    const found = look(file, disk);
    if (found.text === undefined) return found.missing ? begin() : unreadable(found.why);
    const parsed = parseSettings(found.text);
    if ('broken' in parsed) return putAside(parsed.broken);
    text = found.text;
    const read = readSettings(parsed.value);
    return { ...read, problems: [...read.problems, ...(read.problems.length ? [] : copy(text))] };
  }

  const begin = (): ReadSettings => withProblems(write(text));

  function unreadable(why: string): ReadSettings {
    const last = lastGood();
    if (last) text = last;
    const problem = { key: '', reason: `settings.yaml cannot be read (${why}); ${last ? 'the last good copy holds' : 'the defaults hold'}` };
    return withProblems([problem]);
  }

  function putAside(why: string): ReadSettings {
    const last = lastGood();
    const aside = free();
    const moved = attempt(() => disk.renameSync(file, join(folder, aside)), `settings.yaml could not be put aside as ${aside}`);
    if (last) text = last;
    const problem = { key: '', reason: `settings.yaml cannot be read (${why}); it is kept as ${aside} and ${last ? 'the last good copy holds' : 'the defaults hold'}` };
    return withProblems([problem, ...moved, ...(moved.length ? [] : write(text))]);
  }

  function lastGood(): string | undefined {
    const found = look(good, disk).text;
    return found !== undefined && 'value' in parseSettings(found) ? found : undefined;
  }

  function withProblems(problems: SettingsProblem[]): ReadSettings {
    const parsed = parseSettings(text);
    const read = readSettings('value' in parsed ? parsed.value : {});
    return { ...read, problems: [...problems, ...read.problems] };
  }

  function free(): string {
    const names = Array.from({ length: mostBroken }, (_, n) => `settings.broken-${n + 1}.yaml`);
    return names.find((name) => !disk.existsSync(join(folder, name))) ?? names.at(-1)!;
  }

  /** The settings after a change, which holds even when the disk does not take it. The patch has been checked. */
  function change(patch: SettingsPatch): ReadSettings {
    text = editSettings(text, patch);
    return withProblems(write(text));
  }

  const write = (whole: string) => [...attempt(() => writeWhole(file, whole, disk), 'settings.yaml could not be written; the settings hold until the kiosk is switched off'), ...copy(whole)];

  const copy = (whole: string) => (look(good, disk).text === whole ? [] : attempt(() => writeWhole(good, whole, disk), 'settings.last-good.yaml could not be written'));

  return { open, change };
}

const attempt = (act: () => void, words: string): SettingsProblem[] => {
  try {
    act();
    return [];
  } catch (error) {
    return [{ key: '', reason: `${words} (${codeOf(error)})` }];
  }
};

type Look = { text: string; missing?: false; why?: string } | { text?: undefined; missing: boolean; why: string };

function look(file: string, disk: SettingsFs): Look {
  try {
    return { text: disk.readFileSync(file, 'utf8') };
  } catch (error) {
    return { missing: codeOf(error) === 'ENOENT', why: codeOf(error) };
  }
}

const codeOf = (error: unknown) => (error as NodeJS.ErrnoException).code ?? String(error);
