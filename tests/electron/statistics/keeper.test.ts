import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { keeper } from '../../../electron/statistics/keeper';
import { monthFiles, type MonthFs } from '../../../electron/statistics/month-files';

let root: string;
let folder: string;
let time: number;
let due: (() => void)[];
const trouble = vi.fn();
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'vitrine-statistics-'));
  folder = join(root, 'statistics');
  time = new Date(2027, 4, 14, 9, 59).getTime();
  due = [];
  trouble.mockClear();
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const open = (keep = 24, disk?: MonthFs) => keeper({ files: monthFiles(folder, disk), now: () => time, after: (_ms, act) => void due.push(act), keep: () => keep, trouble });
const minute = () => due.splice(0).forEach((act) => act());
const file = (month = '2027-05') => join(folder, `${month}.json`);
const days = (month?: string) => (JSON.parse(readFileSync(file(month), 'utf8')) as { days: object }).days;
const visit = { what: 'began' } as const;

describe('statistics', () => {
  test('keep the hour, the class of the length, the language and what was opened, and nothing else', () => {
    const kept = open();
    kept.count(visit);
    time += 11 * 60_000;
    kept.count({ what: 'opened', kind: 'event', id: 'first-call' });
    kept.count({ what: 'opened', kind: 'event', id: 'first-call' });
    kept.count({ what: 'finished', id: 'women' });
    kept.count({ what: 'aid', aid: 'contrast' });
    kept.count({ what: 'ended', minutes: 10.99, lang: 'fr' });
    kept.countFault('died');
    kept.countMessage();
    kept.flush();
    expect(days()).toEqual({
      '2027-05-14': { 'visit/09': 1, 'opened/event/first-call': 2, 'finished/women': 1, 'aid/contrast': 1, 'length/10 to 20 min': 1, 'language/fr': 1, 'fault/died': 1, message: 1 },
    });
  });

  test('are written once a minute at most, and only when something was counted', () => {
    const kept = open();
    kept.count(visit);
    kept.count(visit);
    expect([existsSync(file()), due.length]).toEqual([false, 1]);
    minute();
    expect(days()).toEqual({ '2027-05-14': { 'visit/09': 2 } });
    expect(due).toHaveLength(0);
    rmSync(file());
    minute();
    kept.flush();
    expect(existsSync(file())).toBe(false);
  });

  test('go on after a restart, and into the next month', () => {
    const first = open();
    first.count(visit);
    first.flush();
    const second = open();
    second.count(visit);
    time = new Date(2027, 5, 1, 0, 5).getTime();
    second.count(visit);
    second.flush();
    expect(days()).toEqual({ '2027-05-14': { 'visit/09': 2 } });
    expect(days('2027-06')).toEqual({ '2027-06-01': { 'visit/00': 1 } });
    expect(second.all().map(([day]) => day)).toEqual(['2027-05-14', '2027-06-01']);
  });

  for (const [name, words] of Object.entries({ 'cut off': '{"format":1,"days":{"2027-05', empty: '', 'full of zeros': '\0\0\0\0', 'a list': '[]', 'a number': '7', 'without days': '{"days":null}' })) {
    test(`survive a file that is ${name}: it is put aside`, () => {
      open().flush();
      fs.mkdirSync(folder, { recursive: true });
      writeFileSync(file(), words);
      const kept = open();
      kept.count(visit);
      kept.flush();
      expect(days()).toEqual({ '2027-05-14': { 'visit/09': 1 } });
      expect(readFileSync(join(folder, '2027-05.broken.json'), 'utf8')).toBe(words);
    });
  }

  test('take from a damaged file what is still whole', () => {
    fs.mkdirSync(folder, { recursive: true });
    writeFileSync(file(), JSON.stringify({ days: { '2027-05-13': { 'visit/09': 4, 'visit/31': 2, 'visit/10': -1, 'visit/11': 'many', 'opened/event/../../x': 3 }, yesterday: { 'visit/09': 1 }, '2027-04-01': { 'visit/09': 1 } } }));
    expect(open().all()).toEqual([['2027-05-13', { 'visit/09': 4 }], ['2027-05-14', {}]]);
  });

  test('count on when the disk is full, say so once, and are written when there is room', () => {
    let full = true;
    const disk: MonthFs = {
      ...fs,
      openSync: (...words: Parameters<typeof fs.openSync>) => {
        if (full) throw Object.assign(new Error('ENOSPC: no space left'), { code: 'ENOSPC' });
        return fs.openSync(...words);
      },
    };
    const kept = open(24, disk);
    kept.count(visit);
    minute();
    kept.count(visit);
    minute();
    expect(trouble).toHaveBeenCalledOnce();
    full = false;
    minute();
    expect(days()).toEqual({ '2027-05-14': { 'visit/09': 2 } });
  });

  test('keep as many months as the setting says', () => {
    for (let month = 0; month < 6; month += 1) {
      time = new Date(2027, month, 3, 12).getTime();
      const kept = open(3);
      kept.count(visit);
      kept.flush();
    }
    time = new Date(2027, 6, 1).getTime();
    open(3).count(visit);
    expect(readdirSync(folder)).toEqual(['2027-04.json', '2027-05.json', '2027-06.json']);
  });

  test('lose nothing to a clock that runs ten years ahead for a day', () => {
    const kept = open(24);
    kept.count(visit);
    time += 3_653 * 24 * 3_600_000;
    kept.count(visit);
    kept.flush();
    expect(readdirSync(folder)).toEqual(['2027-05.json', '2037-05.json']);
  });

  test('stay small whatever the page has counted', () => {
    fs.mkdirSync(folder, { recursive: true });
    writeFileSync(file(), JSON.stringify({ days: { '2027-05-14': Object.fromEntries(Array.from({ length: 6_000 }, (_, n) => [`opened/event/made-up-${n}`, 1])) } }));
    const kept = open();
    kept.count(visit);
    kept.count({ what: 'opened', kind: 'event', id: 'made-up-1' });
    const [, day] = kept.all()[0]!;
    expect([Object.keys(day).length, day['opened/event/made-up-1'], day['visit/09']]).toEqual([5_000, 2, undefined]);
  });
});
