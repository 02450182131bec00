import * as fs from 'node:fs/promises';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { exportTo, type ExportFs } from '../../../electron/staff/export-to';

const now = new Date(2027, 4, 14, 15, 42).getTime();
let stick: string;
beforeEach(() => (stick = mkdtempSync(join(tmpdir(), 'vitrine-stick-'))));
afterEach(() => rmSync(stick, { recursive: true, force: true }));

const files = [
  { name: 'guestbook.csv', read: () => 'number,text\r\n' },
  { name: 'guestbook.json', read: () => Promise.resolve('{}') },
  { name: 'kiosk.log', read: () => new Uint8Array(700_000).fill(65) },
];

/** A stick that refuses after so many bytes. */
const fails = (code: string, after: number): ExportFs => {
  let written = 0;
  return {
    ...fs,
    open: async (...words: Parameters<typeof fs.open>) => {
      const file = await fs.open(...words);
      const write = file.write.bind(file) as (bytes: Uint8Array, from: number, length: number) => Promise<{ bytesWritten: number; buffer: Uint8Array }>;
      file.write = (async (bytes: Uint8Array, from: number, length: number) => {
        written += length;
        if (written > after) throw Object.assign(new Error(code), { code });
        return write(bytes, from, length);
      }) as unknown as typeof file.write;
      return file;
    },
  };
};

describe('an export to a stick', () => {
  test('lies in a folder by its date, every file whole', async () => {
    const report = await exportTo(stick, files, { now });
    expect(report).toEqual({
      folder: join(stick, 'vitrine-2027-05-14-1542'),
      files: [{ name: 'guestbook.csv', bytes: 13 }, { name: 'guestbook.json', bytes: 2 }, { name: 'kiosk.log', bytes: 700_000 }],
      missing: [],
    });
    expect(readdirSync(report.folder)).toEqual(['guestbook.csv', 'guestbook.json', 'kiosk.log']);
    expect(readFileSync(join(report.folder, 'guestbook.csv'), 'utf8')).toBe('number,text\r\n');
  });

  test('lies beside another of the same minute', async () => {
    await exportTo(stick, files, { now });
    expect((await exportTo(stick, files, { now })).folder).toBe(join(stick, 'vitrine-2027-05-14-1542-2'));
  });

  for (const [code, why] of [['ENOSPC', 'full'], ['EIO', 'gone'], ['ENODEV', 'gone'], ['EROFS', 'read-only'], ['EWHATEVER', 'failed']] as const) {
    test(`that a stick ends with ${code} says "${why}", keeps what is whole and marks what is not`, async () => {
      const report = await exportTo(stick, files, { now, disk: fails(code, 300_000) });
      expect(report).toMatchObject({ folder: join(stick, 'vitrine-2027-05-14-1542-incomplete'), stopped: { file: 'kiosk.log', why } });
      expect(report.files.map(({ name }) => name)).toEqual(['guestbook.csv', 'guestbook.json']);
      expect(readdirSync(report.folder)).toEqual(['guestbook.csv', 'guestbook.json', 'kiosk.log.partial']);
      expect(existsSync(join(stick, 'vitrine-2027-05-14-1542'))).toBe(false);
    });
  }

  test('to a stick that is not there says that it is gone', async () => {
    expect(await exportTo(join(stick, 'pulled'), files, { now })).toMatchObject({ files: [], stopped: { file: '', why: 'gone' } });
  });

  test('goes on without what the kiosk itself cannot read, and names it', async () => {
    const broken = { name: 'guestbook.csv', read: () => Promise.reject(new Error('EIO')) };
    const report = await exportTo(stick, [broken, ...files.slice(1)], { now });
    expect([report.missing, report.stopped, readdirSync(report.folder)]).toEqual([['guestbook.csv'], undefined, ['guestbook.json', 'kiosk.log']]);
  });
});
