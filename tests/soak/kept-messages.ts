import { openJournal } from '../../electron/journal/journal';
import type { Entry } from '../../electron/guestbook/message';

/** How often each message was left, as the kiosk itself would read it: `folder` is a copy of its guestbook. */
export async function keptMessages(folder: string): Promise<Map<string, number>> {
  const kept = new Map<string, number>();
  const journal = await openJournal<Entry>(folder, {
    take: (entry) => {
      if (entry.do === 'leave' || entry.do === 'hold') kept.set(entry.message.id, (kept.get(entry.message.id) ?? 0) + 1);
    },
    lock: () => () => undefined,
  });
  journal.close();
  return kept;
}
