import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { defaultWords } from './default-words';
import { readWordList, wordMatcher } from './word-list';

/** The word list of a file that staff may edit at any time; it is written with a first list when there is none. */
export function wordFile(path: string): (text: string) => boolean {
  let read = -1;
  let matches = wordMatcher(readWordList(defaultWords));
  begin(path);
  return (text) => {
    try {
      const changed = statSync(path).mtimeMs;
      if (changed !== read) matches = wordMatcher(readWordList(readFileSync(path, 'utf8')));
      read = changed;
    } catch {
      // It is gone or cannot be read: the words that were read last hold.
    }
    return matches(text);
  };
}

function begin(path: string): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, defaultWords, { flag: 'wx' });
  } catch {
    // It is there already; or nothing can be written, and the first list holds.
  }
}
