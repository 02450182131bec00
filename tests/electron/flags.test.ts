import { describe, expect, it } from 'vitest';
import { readFlags, startFlags, usage } from '../../electron/flags.mjs';

const read = (...words: string[]) => readFlags(words, startFlags);

describe('the flags of npm start', () => {
  it('are read as words and with an equals sign', () => {
    expect(read('--windowed', '--exhibit', 'a folder', '--lang=fr')).toEqual({ values: { windowed: true, exhibit: 'a folder', lang: 'fr' } });
  });

  it.each([
    [['--windwoed'], 'unknown flag --windwoed. Did you mean --windowed?'],
    [['--language', 'fr'], 'unknown flag --language.'],
    [['--exhibit'], '--exhibit needs a value: --exhibit DIR.'],
    [['--exhibit', '--lang', 'fr'], '--exhibit needs a value: --exhibit DIR.'],
    [['--windowed=yes'], '--windowed takes no value.'],
    [['--port', 'eighty'], '--port expects a number from 0 to 65535, found "eighty".'],
    [['--port', '65536'], '--port expects a number from 0 to 65535, found "65536".'],
    [['--lang', '../..'], '--lang expects a language such as en or fr, found "../..".'],
    [['somewhere'], '"somewhere" is not expected here.'],
  ])('%j is refused in words', (words, problem) => {
    expect(read(...words).problem).toBe(problem);
  });

  it('are all in the list that --help prints', () => {
    for (const name of ['--windowed', '--exhibit DIR', '--lang LANG', '--serve', '--port NUMBER', '--help']) expect(usage(startFlags)).toContain(name);
  });
});
