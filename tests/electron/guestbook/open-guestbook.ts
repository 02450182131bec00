import { Guestbook, type GuestbookOptions } from '../../../electron/guestbook/guestbook';
import type { NewMessage } from '../../../electron/guestbook/guestbook-requests';
import type { Settings } from '../../../electron/settings/schema';
import { ForgetfulDisk } from '../journal/forgetful-disk';

export const terms: Settings['guestbook'] = { moderation: 'before', longest: 80, perMinute: 100, perHour: 1000, reports: 2 };

export interface Hall { disk: ForgetfulDisk; clock: { now: number }; settings: Settings['guestbook'] }
export const hall = (settings: Partial<Settings['guestbook']> = {}): Hall => ({ disk: new ForgetfulDisk(), clock: { now: Date.parse('1871-05-18T10:00') }, settings: { ...terms, ...settings } });

export const openGuestbook = ({ disk, clock, settings }: Hall, more: Partial<GuestbookOptions> = {}): Promise<Guestbook> =>
  Guestbook.open('/guestbook', { disk, lock: () => () => undefined, wait: () => Promise.resolve(), settings: () => settings, now: () => clock.now, catches: (text) => text.includes('rude'), ...more });

let count = 0;
export const message = (text: string, more: Partial<NewMessage> = {}): NewMessage => ({ id: `00000000-0000-4000-8000-${String(++count).padStart(12, '0')}`, text, lang: 'en', ...more });
