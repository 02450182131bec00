import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { door } from '../../../electron/staff/door';
import { staffFile, type StaffFs } from '../../../electron/staff/staff-file';

const pin = '4711';
const minute = 60_000;
let folder: string;
let time: number;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'vitrine-staff-'));
  time = Date.UTC(2027, 4, 14, 9);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const open = (disk?: StaffFs) => door(staffFile(folder, disk), () => time);
const withPin = async () => {
  const made = open();
  await made.choosePin(pin);
  return made;
};
const fail = async (made: ReturnType<typeof open>, times: number) => {
  for (let n = 0; n < times; n += 1) await made.unlock('9999');
};

describe('the first PIN', () => {
  test('is chosen by whoever is first, and opens', async () => {
    const made = open();
    expect(made.state()).toEqual({ pin: 'fresh', closedFor: 0 });
    expect(await made.unlock(pin)).toMatchObject({ open: false, why: 'wrong' });
    expect(await made.choosePin(pin)).toEqual({ open: true });
    expect(await open().unlock(pin)).toEqual({ open: true });
  });

  test('is written as a salted hash, never twice the same', async () => {
    await withPin();
    const first = readFileSync(join(folder, 'staff.json'), 'utf8');
    expect(first).toMatch(/scrypt\$32768\$8\$1\$/);
    expect(first).not.toContain(pin);
    await open().choosePin(pin, pin);
    expect(readFileSync(join(folder, 'staff.json'), 'utf8')).not.toBe(first);
  });

  for (const [next, why] of [['123', 'form'], ['12a4', 'form'], ['', 'form'], ['1234567890123', 'form'], ['0000', 'easy'], ['3456', 'easy'], ['8765', 'easy'], ['8901', 'easy']] as const) {
    test(`is not ${next || 'empty'}: ${why}`, async () => {
      expect(await open().choosePin(next)).toMatchObject({ open: false, why });
    });
  }

  test('holds on a disk that keeps nothing, until the kiosk is switched off', async () => {
    const made = open({
      ...fs,
      openSync: () => {
        throw Object.assign(new Error(), { code: 'EROFS' });
      },
    });
    await made.choosePin(pin);
    expect(made.state().pin).toBe('set');
    expect(await made.choosePin('8080')).toMatchObject({ open: false, why: 'wrong' });
    expect(await made.unlock(pin)).toEqual({ open: true });
  });
});

describe('a PIN', () => {
  test('is changed only by who knows the old one', async () => {
    const made = await withPin();
    expect(await made.choosePin('8080')).toMatchObject({ open: false, why: 'wrong' });
    expect(await made.choosePin('8080', pin)).toEqual({ open: true });
    expect(await made.unlock(pin)).toMatchObject({ open: false, why: 'wrong' });
  });

  test('that is forgotten is forgiven by deleting the file, at once', async () => {
    const made = await withPin();
    rmSync(join(folder, 'staff.json'));
    expect(made.state().pin).toBe('fresh');
    expect(await made.choosePin('8080')).toEqual({ open: true });
  });

  test('whose file is damaged still holds by its copy', async () => {
    await withPin();
    writeFileSync(join(folder, 'staff.json'), '{"pin": "scr');
    expect(await open().unlock(pin)).toEqual({ open: true });
  });

  test('whose file and copy are damaged opens to nobody', async () => {
    await withPin();
    for (const name of ['staff.json', 'staff.copy.json']) writeFileSync(join(folder, name), '{}');
    const made = open();
    expect(made.state().pin).toBe('damaged');
    expect(await made.unlock(pin)).toMatchObject({ why: 'damaged' });
    expect(await made.choosePin('8080')).toMatchObject({ why: 'damaged' });
  });
});

describe('mistakes', () => {
  test('close the door for a minute after three, even to the right PIN', async () => {
    const made = await withPin();
    await fail(made, 2);
    expect(made.state().closedFor).toBe(0);
    expect(await made.unlock('9999')).toEqual({ open: false, why: 'wrong', closedFor: 60 });
    expect(await made.unlock(pin)).toEqual({ open: false, why: 'closed', closedFor: 60 });
    time += minute;
    expect(await made.unlock(pin)).toEqual({ open: true });
  });

  test('close it for longer each time, up to an hour', async () => {
    const made = await withPin();
    await fail(made, 3);
    const waits = [];
    for (let n = 0; n < 8; n += 1) {
      const { closedFor } = made.state();
      waits.push(closedFor / 60);
      time += closedFor * 1_000;
      await fail(made, 1);
    }
    expect(waits).toEqual([1, 2, 4, 8, 16, 32, 60, 60]);
  });

  test('are forgotten when the right PIN is given', async () => {
    const made = await withPin();
    await fail(made, 2);
    await made.unlock(pin);
    await fail(made, 2);
    expect(made.state().closedFor).toBe(0);
  });

  test('survive a restart, and a clock that is set back', async () => {
    await fail(await withPin(), 3);
    expect(open().state().closedFor).toBe(60);
    time -= 365 * 24 * 60 * minute;
    expect(open().state().closedFor).toBe(60);
    expect(await open().unlock(pin)).toMatchObject({ why: 'closed' });
  });

  test('count before they are answered: pulling the plug is one too', async () => {
    const made = await withPin();
    const asked = made.unlock('9999');
    await Promise.resolve();
    expect((JSON.parse(readFileSync(join(folder, 'staff.json'), 'utf8')) as { mistakes: number }).mistakes).toBe(1);
    await asked;
  });

  test('made many at once count one after another', async () => {
    const made = await withPin();
    const answers = await Promise.all(Array.from({ length: 20 }, (_, n) => made.unlock(String(1_000 + n))));
    expect(answers.filter((one) => !one.open && one.why === 'wrong')).toHaveLength(3);
    expect(answers.filter((one) => !one.open && one.why === 'closed')).toHaveLength(17);
  });
});
