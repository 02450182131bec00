import { describe, expect, it } from 'vitest';
import { exportGuestbook } from '../../../electron/guestbook/export-guestbook';
import { chanceOf } from '../journal/forgetful-disk';
import { hall, message, openGuestbook } from './open-guestbook';

const everything = { from: 0, count: 100 };
const texts = (found: { messages: { text: string }[] }) => found.messages.map(({ text }) => text);
const codeError = (code: string) => Object.assign(new Error(code), { code });

describe('a message', () => {
  it('waits for the staff where they read before, and hangs when they let it', async () => {
    const book = await openGuestbook(hall());
    const sent = message('Bread and roses');
    expect(book.leave(sent)).toEqual({ outcome: 'waits', number: 1 });
    expect(book.wall(everything)).toEqual({ messages: [], total: 0 });
    expect(texts(book.pile({ pile: 'open', ...everything }))).toEqual(['Bread and roses']);
    book.rule(sent.id, 'show');
    expect(texts(book.wall(everything))).toEqual(['Bread and roses']);
    expect(book.totals()).toEqual({ open: 0, shown: 1, hidden: 0 });
  });

  it('hangs at once where they read after, and stays on their pile until they have', async () => {
    const book = await openGuestbook(hall({ moderation: 'after' }));
    const sent = message('Bread and roses');
    expect(book.leave(sent)).toEqual({ outcome: 'hung', number: 1 });
    expect(book.wall(everything).total).toBe(1);
    expect(book.totals().open).toBe(1);
    book.rule(sent.id, 'hide');
    expect(book.wall(everything).total).toBe(0);
    expect(book.totals()).toEqual({ open: 0, shown: 0, hidden: 1 });
  });

  it('with a word of the list waits even there, and is not thrown away', async () => {
    const book = await openGuestbook(hall({ moderation: 'after' }));
    expect(book.leave(message('something rude'))).toEqual({ outcome: 'waits', number: 1 });
    expect(book.pile({ pile: 'open', ...everything }).messages[0]).toMatchObject({ state: 'waiting', caught: true });
  });

  it('is not taken where there is no guestbook', async () => {
    const book = await openGuestbook(hall({ moderation: 'off' }));
    expect(book.terms()).toBeUndefined();
    expect(book.leave(message('Bread'))).toEqual({ outcome: 'off' });
    expect(book.all()).toEqual([]);
  });

  it('sent again after its answer was lost is one message with one answer, also after a restart', async () => {
    const here = hall();
    const sent = message('Bread and roses');
    const first = (await openGuestbook(here)).leave(sent);
    const again = await openGuestbook(here);
    expect(again.leave(sent)).toEqual(first);
    expect(again.all()).toHaveLength(1);
  });

  it('keeps its day and nothing finer, its language and what it is about', async () => {
    const here = hall();
    const book = await openGuestbook(here);
    book.leave(message('Bread', { lang: 'fr', about: { kind: 'event', id: 'the-cannon' } }));
    expect(book.all()[0]).toMatchObject({ day: '1871-05-18', lang: 'fr', about: { kind: 'event', id: 'the-cannon' } });
    for (const name of here.disk.list('/guestbook').filter((one) => one.endsWith('.log'))) expect(here.disk.bytesOf(`/guestbook/${name}`).toString()).not.toMatch(/10:00|[^-]\b\d{10,}\b|\dT\d/);
  });

  it.each([
    ['', 'empty'], ['  \n ', 'empty'], ['\u202E\u200B', 'empty'], ['x'.repeat(81), 'long'],
  ] as const)('%j is not taken (%s)', async (text, outcome) => {
    const book = await openGuestbook(hall());
    expect(book.leave(message(text))).toEqual({ outcome });
    expect(book.all()).toEqual([]);
  });

  it('of the most characters is taken, whatever they are made of', async () => {
    const book = await openGuestbook(hall());
    expect(book.leave(message('👩‍👩‍👧'.repeat(80))).outcome).toBe('waits');
    expect(book.leave(message('e\u0301'.repeat(80))).outcome).toBe('waits');
  });

  it('that staff delete is gone from the wall, from their piles and after a restart', async () => {
    const here = hall({ moderation: 'after' });
    const book = await openGuestbook(here);
    const sent = message('Bread');
    book.leave(sent);
    book.rule(sent.id, 'delete');
    expect((await openGuestbook(here)).all()).toEqual([]);
  });

  it('gets a number that no other ever had, also after one was deleted and the records became a snapshot', async () => {
    const here = hall();
    const book = await openGuestbook(here);
    const sent = message('Bread');
    book.leave(message('Schools'));
    book.leave(sent);
    book.rule(sent.id, 'delete');
    await book.keepHouse();
    expect((await openGuestbook(here)).leave(message('Roses'))).toEqual({ outcome: 'waits', number: 3 });
  });
});

describe('visitors who object', () => {
  it('take a message down together, until the staff have looked', async () => {
    const book = await openGuestbook(hall({ moderation: 'after' }));
    const sent = message('Bread');
    book.leave(sent);
    book.report(sent.id);
    expect(book.wall(everything).total).toBe(1);
    expect(book.totals().open).toBe(1);
    book.report(sent.id);
    expect(book.wall(everything).total).toBe(0);
    book.rule(sent.id, 'show');
    for (let i = 0; i < 5; i++) book.report(sent.id);
    expect(book.wall(everything).total).toBe(1);
    expect(book.pile({ pile: 'open', ...everything }).messages[0]!.reports).toBeGreaterThan(0);
  });

  it('cannot empty the wall: more than a few objections a minute are not heard', async () => {
    const book = await openGuestbook(hall({ moderation: 'after', reports: 1 }));
    const sent = Array.from({ length: 20 }, (_, i) => message(`word ${i}`));
    sent.forEach((one) => book.leave(one));
    sent.forEach(({ id }) => book.report(id));
    expect(book.wall(everything).total).toBe(14);
  });

  it('are not heard about what does not hang', async () => {
    const book = await openGuestbook(hall());
    book.report('no such message');
    expect(book.totals()).toEqual({ open: 0, shown: 0, hidden: 0 });
  });
});

describe('too many messages', () => {
  it('are asked to wait, and taken when the minute is over', async () => {
    const here = hall({ perMinute: 2 });
    const book = await openGuestbook(here);
    book.leave(message('one'));
    here.clock.now += 10_000;
    book.leave(message('two'));
    expect(book.leave(message('three'))).toEqual({ outcome: 'later', seconds: 50 });
    here.clock.now += 50_000;
    expect(book.leave(message('three')).outcome).toBe('waits');
  });

  it('are counted by the hour too', async () => {
    const here = hall({ perMinute: 1, perHour: 3 });
    const book = await openGuestbook(here);
    for (let i = 0; i < 3; i++, here.clock.now += 60_000) expect(book.leave(message(`${i}`)).outcome).toBe('waits');
    expect(book.leave(message('one more'))).toEqual({ outcome: 'later', seconds: 57 * 60 });
  });

  it('do not close the book when the clock is set back', async () => {
    const here = hall({ perMinute: 1 });
    const book = await openGuestbook(here);
    book.leave(message('one'));
    here.clock.now -= 86_400_000;
    expect(book.leave(message('two')).outcome).toBe('waits');
  });
});

describe('when nothing can be kept', () => {
  it.each([['ENOSPC', 'full'], ['EROFS', 'broken'], ['EIO', 'broken']] as const)('(%s) the visitor is told %s before and after writing, and the book opens again by itself', async (code, why) => {
    const here = hall({ moderation: 'after' });
    const book = await openGuestbook(here);
    here.disk.fail = () => {
      throw codeError(code);
    };
    const sent = message('Bread');
    expect(book.leave(sent)).toEqual({ outcome: 'unkept', why });
    expect(book.terms()).toMatchObject({ closed: why });
    expect(book.wall(everything).total).toBe(0);
    here.disk.fail = () => undefined;
    expect(book.terms()).not.toHaveProperty('closed');
    expect(book.leave(sent)).toEqual({ outcome: 'hung', number: 1 });
  });

  it('a message can still be taken down on a full disk', async () => {
    const here = hall({ moderation: 'after' });
    const book = await openGuestbook(here);
    const sent = message('Bread');
    book.leave(sent);
    here.disk.fail = (call) => {
      if (call === 'write' && here.disk.list('/guestbook').includes('reserve.bin')) throw codeError('ENOSPC');
    };
    book.rule(sent.id, 'hide');
    expect(book.wall(everything).total).toBe(0);
    here.disk.fail = () => undefined;
    expect((await openGuestbook(here)).wall(everything).total).toBe(0);
  });
});

it('a power cut after the thank-you leaves every message and every ruling as it was', async () => {
  for (let seed = 1; seed < 60; seed++) {
    const here = hall({ moderation: 'after' });
    const book = await openGuestbook(here);
    const sent = [1, 2, 3, 4].map((i) => message(`word ${i}`));
    sent.forEach((one) => book.leave(one));
    book.rule(sent[1]!.id, 'hide');
    book.rule(sent[2]!.id, 'delete');
    if (seed % 2) await book.keepHouse();
    book.report(sent[0]!.id);
    const before = book.all();
    expect((await openGuestbook({ ...here, disk: here.disk.powerCut(chanceOf(seed)) })).all()).toEqual(before);
  }
});

it('the export holds every message, and no spreadsheet takes one for a formula', async () => {
  const book = await openGuestbook(hall());
  book.leave(message('=HYPERLINK("x")', { about: { kind: 'place', id: 'montmartre' } }));
  const { csv, json } = exportGuestbook(book.all());
  expect(csv).toBe('\uFEFFnumber,day,state,lang,text,about,reports\r\n"1","1871-05-18","waiting","en","\'=HYPERLINK(""x"")","place/montmartre","0"\r\n');
  expect(JSON.parse(json)).toEqual({ format: 1, messages: book.all() });
});
