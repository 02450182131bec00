import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { Guestbook } from '../../../electron/guestbook/guestbook';
import { message, terms } from './open-guestbook';
import { smallDisk, type SmallDisk } from './small-disk';

let small: SmallDisk;
let book: Guestbook;
const open = () => Guestbook.open(join(small.folder, 'guestbook'), { disk: small.disk, settings: () => ({ ...terms, moderation: 'after' }), catches: () => false, now: Date.now });
beforeEach(async () => {
  small = smallDisk();
  book = await open();
});
afterEach(() => {
  book.close();
  small.remove();
});

const texts = (of: Guestbook) => of.all().map(({ text }) => text);

/** The last block of a file has room for a few more; the one that is refused, and its answer. */
function leaveUntilRefused() {
  for (;;) {
    const last = message('one of many');
    const left = book.leave(last);
    if (left.outcome !== 'hung') return { refused: last, left };
  }
}

it('on a disk that is full a message is refused as that, staff can still take one down, and all goes on when there is room', async () => {
  const kept = message('kept');
  expect(book.leave(kept)).toEqual({ outcome: 'hung', number: 1 });
  small.fill();
  const { refused, left } = leaveUntilRefused();
  expect(left).toEqual({ outcome: 'unkept', why: 'full' });
  const { hung, closed } = book.terms()!;
  expect(closed).toBe('full');
  book.rule(kept.id, 'hide');
  expect(book.terms()!.hung).toBe(hung - 1);

  small.free();
  expect(book.terms()).not.toHaveProperty('closed');
  expect(book.leave(refused).outcome).toBe('hung');
  book.close();
  book = await open();
  expect(texts(book)).toEqual(['kept', ...Array<string>(hung).fill('one of many')]);
  expect(book.all()[0]).toMatchObject({ id: kept.id, state: 'hidden' });
});

it('a book on a disk that was full from the start opens, and says so', async () => {
  book.leave(message('kept'));
  book.close();
  small.fill();
  book = await open();
  expect(texts(book)).toEqual(['kept']);
  expect(leaveUntilRefused().left).toEqual({ outcome: 'unkept', why: 'full' });
  expect(book.terms()).toMatchObject({ closed: 'full' });
});
