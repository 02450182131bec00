import { writeSync } from 'node:fs';
import { Guestbook } from '../../../electron/guestbook/guestbook';

/**
 * A kiosk that is killed: opens the book, says so, and takes messages as fast as it can, each acknowledged by a line once
 * it is kept. The first is the last one of the life before, whose answer may have been lost.
 */
const [, , folder, first, again] = process.argv as [string, string, string, string, string?];
const id = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
const leave = (book: Guestbook, number: number) => {
  const left = book.leave({ id: id(number), text: `message ${number}`, lang: 'en' });
  if (left.outcome !== 'hung') throw new Error(JSON.stringify(left));
  writeSync(1, `${number}\n`);
};

void Guestbook.open(folder, {
  settings: () => ({ moderation: 'after', longest: 140, perMinute: 1e9, perHour: 1e9, reports: 2 }),
  catches: () => false,
  now: Date.now,
}).then((book) => {
  writeSync(1, 'open\n');
  if (again) leave(book, Number(again));
  let number = Number(first);
  const go = () => {
    leave(book, number++);
    if (number % 17 === 0) void book.keepHouse();
    setImmediate(go);
  };
  go();
});
