import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { defaults } from '../../../electron/settings/read-settings';
import { settingsFile, type SettingsFs } from '../../../electron/settings/settings-file';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'vitrine-settings-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const file = (name = 'settings.yaml') => join(folder, name);
const put = (text: string) => writeFileSync(file(), text);
const text = () => readFileSync(file(), 'utf8');

describe('a settings file', () => {
  test('is written with every default at the first start, and is read back without a problem', () => {
    expect(settingsFile(folder).open()).toEqual({ settings: defaults(), problems: [] });
    expect(text()).toContain('# Loudness of recordings, in percent. 0 is silent.\nsound: 100\n');
    expect(settingsFile(folder).open()).toEqual({ settings: defaults(), problems: [] });
  });

  test('loses one bad value to its default and keeps the others', () => {
    put('sound: loud\nbrightness: 60\nidle: {after: 5, countdown: 20}\n');
    const { settings, problems } = settingsFile(folder).open();
    expect(settings).toMatchObject({ sound: 100, brightness: 60, idle: { countdown: 20 } });
    expect(settings.idle.after).toBeUndefined();
    expect(problems.map(({ key }) => key).sort()).toEqual(['idle.after', 'sound']);
  });

  test('keeps comments, order and keys that are not ours when it is changed', () => {
    put('# Hall 2\nbrightness: 80 # the windows face south\nown: note\nidle: # quick\n');
    const store = settingsFile(folder);
    store.open();
    expect(store.change({ brightness: 90, idle: { after: 60 }, languages: ['fr', 'en'] }).settings).toMatchObject({ brightness: 90, idle: { after: 60 }, languages: ['fr', 'en'] });
    expect(text()).toMatch(/^# Hall 2\nbrightness: 90 # the windows face south\nown: note\nidle:\s+# quick\s+after: 60\n/);
  });

  test('of a first start changes only in the lines that are changed', () => {
    const store = settingsFile(folder);
    store.open();
    const before = text().split('\n');
    store.change({ sound: 20, idle: { after: 60 }, display: { width: 1210 }, hours: { monday: 'closed', except: { '2027-05-01': 'closed' } }, languages: ['fr', 'en'], name: 'Stand 2', updates: { folder: '/srv/new' } });
    const after = text().split('\n');
    expect(before.filter((line) => !after.includes(line))).toEqual(['  monday: open', '  except: {}', 'sound: 100']);
    expect(settingsFile(folder).open().problems).toEqual([]);
  });

  test('takes a value out for its default', () => {
    put('sound: 20 # too quiet?\nidle:\n  after: 60\n  countdown: 10\n');
    const store = settingsFile(folder);
    store.open();
    expect(store.change({ sound: null, idle: { after: null } }).settings).toMatchObject({ sound: 100, idle: { countdown: 10 } });
    expect(text()).toBe('sound: # too quiet?\nidle:\n  after:\n  countdown: 10\n');
  });

  for (const [name, words] of Object.entries({ 'cut off': '', 'filled with zeros': '\0'.repeat(4096), 'no YAML': 'sound: [1\nidle: }{', 'a list': '- 1\n- 2\n', 'a flood of aliases': `a: &a [1]\nb: [${'*a,'.repeat(200)}]\n` })) {
    test(`that is ${name} is kept aside and the last good copy holds`, () => {
      put('sound: 42\n');
      settingsFile(folder).open();
      put(words);
      const { settings, problems } = settingsFile(folder).open();
      expect(settings.sound).toBe(42);
      expect(problems).toEqual([{ key: '', reason: expect.stringMatching(/kept as settings\.broken-1\.yaml and the last good copy holds/) as string }]);
      expect(readFileSync(file('settings.broken-1.yaml'), 'utf8')).toBe(words);
      expect(text()).toBe('sound: 42\n');
    });
  }

  test('that is broken without a good copy leaves the defaults', () => {
    put('{');
    expect(settingsFile(folder).open().settings).toEqual(defaults());
    expect(text()).toContain('sound: 100');
  });

  test('never fills the folder with broken files', () => {
    for (let n = 0; n < 15; n += 1) {
      put(`{ ${n}`);
      settingsFile(folder).open();
    }
    expect(readdirSync(folder).filter((name) => name.includes('broken'))).toHaveLength(9);
    expect(readFileSync(file('settings.broken-9.yaml'), 'utf8')).toBe('{ 14');
  });

  const failing = (code: string): SettingsFs => ({
    ...fs,
    openSync: () => {
      throw Object.assign(new Error(code), { code });
    },
  });
  for (const code of ['EROFS', 'ENOSPC', 'EIO']) {
    test(`survives a disk that answers ${code}, holds the change and says so`, () => {
      put('sound: 42\n');
      const store = settingsFile(folder, failing(code));
      expect(store.open().settings.sound).toBe(42);
      const { settings, problems } = store.change({ sound: 10 });
      expect(settings.sound).toBe(10);
      expect(problems[0]).toEqual({ key: '', reason: expect.stringContaining(code) as string });
      expect(text()).toBe('sound: 42\n');
    });
  }
});
