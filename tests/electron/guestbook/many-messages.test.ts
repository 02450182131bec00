import { closeSync, mkdirSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Guestbook } from '../../../electron/guestbook/guestbook';
import type { Entry } from '../../../electron/guestbook/message';
import { writeLine } from '../../../electron/journal/line';
import { segmentName } from '../../../electron/journal/names';
import { terms } from './open-guestbook';

/** `VITRINE_RECORDS=1000000` for a night: more than any hall writes in its life. */
const records = Number(process.env.VITRINE_RECORDS ?? 20_000);
/** About as many as the journal puts into one file. */
const each = 5_000;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'vitrine-many-'));
  mkdirSync(folder, { recursive: true });
  for (let first = 1; first <= records; first += each) writeSegment(first, Math.min(records, first + each - 1));
}, 600_000);
afterAll(() => rmSync(folder, { recursive: true }));

const entry = (number: number): Entry => ({ do: 'leave', message: { id: number.toString(16).padStart(32, '0'), number, text: `What would I have done? I ask it for the ${number}th time.`, lang: 'en', day: '2026-05-18', state: 'shown', reports: 0, seen: false } });

/** As the journal would have written it, without waiting for the disk after every line. */
function writeSegment(first: number, last: number): void {
  const file = openSync(join(folder, segmentName(first)), 'w');
  writeSync(file, Buffer.concat(Array.from({ length: last - first + 1 }, (_, i) => writeLine(first + i, JSON.stringify(entry(first + i))))));
  closeSync(file);
}

const open = () => Guestbook.open(folder, { settings: () => terms, catches: () => false, now: Date.now });

it(`a guestbook of ${records} messages opens with all of them, from its records and from their snapshot`, { timeout: 600_000 }, async () => {
  const took: string[] = [];
  for (const from of ['records', 'a snapshot']) {
    const begun = performance.now();
    const book = await open();
    took.push(`from ${from} in ${Math.round(performance.now() - begun)} ms`);
    expect(book.wall({ from: 0, count: 2 })).toMatchObject({ total: records, messages: [{ number: records }, { number: records - 1 }] });
    expect(book.all().every(({ number }, i) => number === i + 1)).toBe(true);
    book.close();
  }
  console.info(`${records} messages opened ${took.join(', ')}`);
});
