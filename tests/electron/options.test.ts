import './electron-stand-in';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseOptions } from '../../electron/options';

const release = { debuggable: false };

describe('the command line of the kiosk', () => {
  it('is a full-screen kiosk with the bundled exhibit when nothing is asked', () => {
    expect(parseOptions([], release)).toEqual({ options: { windowed: false, doctor: false, exhibit: undefined, lang: undefined, data: undefined }, problem: undefined });
  });

  it('makes folders absolute', () => {
    expect(parseOptions(['--exhibit', 'my/show', '--data=d'], release).options).toMatchObject({ exhibit: resolve('my/show'), data: resolve('d') });
  });

  it('lets the switches of an installation through', () => {
    expect(parseOptions(['--no-sandbox', '--ozone-platform=x11', '--windowed'], release)).toMatchObject({ options: { windowed: true }, problem: undefined });
  });

  it.each(['--inspect=0', '--remote-debugging-port=9222', '--log-net-log=x', '--js-flags=--expose-gc', '--load-extension=x', '--disable-web-security', '--no-sandbox-at-all'])(
    'refuses %s in a release',
    (word) => {
      expect(parseOptions([word], release).problem).toMatch(/^unknown flag --/);
    },
  );

  it('lets the driver of the tests in where the fuse does', () => {
    expect(parseOptions(['--inspect=0', '--remote-debugging-port=0'], { debuggable: true }).problem).toBeUndefined();
  });
});
