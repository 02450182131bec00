import type { About, Message, Ruling } from './message';

/** Whether messages are taken, and on which terms. */
export interface GuestbookTerms {
  /** `before`: a message hangs when staff have read it. `after`: it hangs at once. */
  moderation: 'before' | 'after';
  /** The most characters of a message, as a reader counts them. */
  longest: number;
  /** Messages that hang now. */
  hung: number;
  /** Nothing can be kept at the moment: the disk is full, or does not answer. */
  closed?: Unkept;
}

export type Unkept = 'full' | 'broken';

export interface NewMessage { id: string; text: string; lang: string; about?: About }

/**
 * `hung` and `waits` are said only when the message is on the disk. `unkept`: it could not be kept.
 * `later`: too many messages in a short time. `empty`, `long`: as the word says. `off`: no guestbook here.
 */
export type Left =
  | { outcome: 'hung' | 'waits'; number: number }
  | { outcome: 'unkept'; why: Unkept }
  | { outcome: 'later'; seconds: number }
  | { outcome: 'empty' | 'long' | 'off' };

export type HungMessage = Pick<Message, 'id' | 'number' | 'text' | 'about' | 'lang' | 'day'>;
/** Messages that hang, the newest first. */
export interface WallPage { messages: HungMessage[]; total: number }

/** `open`: what staff have to look at. */
export const staffPiles = ['open', 'shown', 'hidden'] as const;
export type StaffPile = (typeof staffPiles)[number];
export interface StaffMessages { messages: Message[]; totals: Record<StaffPile, number> }

export interface GuestbookRequests {
  /** Nothing when there is no guestbook here. */
  guestbook: () => Promise<GuestbookTerms | undefined>;
  guestbookLeave: (message: NewMessage) => Promise<Left>;
  guestbookWall: (page: { from: number; count: number }) => Promise<WallPage>;
  guestbookReport: (id: string) => Promise<void>;
  staffMessages: (page: { pile: StaffPile; from: number; count: number }) => Promise<StaffMessages>;
  staffRuleMessage: (rule: { id: string; ruling: Ruling }) => Promise<StaffMessages['totals']>;
}
