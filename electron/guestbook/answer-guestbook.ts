import { app } from 'electron';
import { join } from 'node:path';
import { z } from 'zod';
import { answer } from '../ipc';
import { log } from '../log';
import { settings } from '../settings/settings';
import { answerStaff } from '../staff/answer-staff';
import { countMessage } from '../statistics/statistics';
import { exportGuestbook } from './export-guestbook';
import { Guestbook } from './guestbook';
import { staffPiles } from './guestbook-requests';
import { wordFile } from './word-file';

const id = z.string().regex(/^[0-9a-f-]{32,36}$/);
const from = z.number().int().min(0);
const count = z.number().int().min(1).max(100);
const item = z.object({ kind: z.enum(['event', 'place']), id: z.string().regex(/^[a-z0-9-]{1,100}$/) });
/** Far more than the longest message that settings allow: cleaning and counting come after. */
const text = z.string().max(4_000);

let opened: Promise<Guestbook> | undefined;

/** The guestbook of the data folder, opened when first asked for. */
function guestbook(): Promise<Guestbook> {
  const folder = join(app.getPath('userData'), 'guestbook');
  opened ??= Guestbook.open(folder, {
    settings: () => settings().guestbook,
    catches: wordFile(join(folder, 'words.txt')),
    kept: countMessage,
    now: Date.now,
    tell: (words) => log('guestbook', words),
  });
  return opened;
}

export function answerGuestbook(): void {
  answer('guestbook', z.undefined(), async () => (await guestbook()).terms());
  answer('guestbookLeave', z.object({ id, text, lang: z.string().regex(/^[A-Za-z-]{2,35}$/), about: item.optional() }), async (message) => (await guestbook()).leave(message));
  answer('guestbookWall', z.object({ from, count }), async (page) => (await guestbook()).wall(page));
  answer('guestbookReport', id, async (message) => (await guestbook()).report(message));
  answerStaff('staffMessages', z.object({ pile: z.enum(staffPiles), from, count }), async (page) => (await guestbook()).pile(page));
  answerStaff('staffRuleMessage', z.object({ id, ruling: z.enum(['show', 'hide', 'delete']) }), async (rule) => {
    const book = await guestbook();
    book.rule(rule.id, rule.ruling);
    return book.totals();
  });
  app.on('will-quit', () => void opened?.then((book) => book.close()));
}

/** All messages, for the stick of the staff. */
export const guestbookExport = async () => exportGuestbook((await guestbook()).all());
