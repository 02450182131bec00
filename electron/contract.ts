/**
 * What the page may ask of the host, types only. Pictures and data travel on addresses; commands are for what a web page
 * cannot do. Adding one touches this file, a line in `preload.ts` and a handler that `ipc.ts` mounts.
 */

import type { AuthoringRequests } from './authoring/authoring-requests';
import type { GuestbookRequests } from './guestbook/guestbook-requests';
import type { Talk } from './present/talk';
import type { KeypadAction } from './settings/keypad-actions';
import type { KioskSettings } from './settings/kiosk-settings';
import type { StaffRequests } from './staff/staff-requests';
import type { Counted } from './statistics/counted';

export type * from './authoring/authoring-requests';
export type { Finding } from './doctor/finding';
export type * from './guestbook/guestbook-requests';
export type { About, Message, Ruling } from './guestbook/message';
export type { Talk } from './present/talk';
export type { KeypadAction } from './settings/keypad-actions';
export type { KioskSettings } from './settings/kiosk-settings';
export type { Settings, SettingsPatch, SettingsProblem } from './settings/schema';
export type * from './staff/staff-requests';
export type { Counted, StatisticsSummary } from './statistics/counted';

/** Said, never answered. */
export interface Commands {
  /** The page's main thread is alive. Sent by the preload at its begin, and every second in which no frame has come; when that and frames stay away the page is replaced. */
  alive: () => void;
  /** The page is drawn, and so alive. Sent every second; when it stays away the graphics process is replaced. */
  framed: () => void;
  /** The exhibit's first screen has been drawn: what was opened works. */
  drawn: () => void;
  /** Whether the attract screen is shown: then nobody is at the kiosk, and what must not disturb a visitor may happen. */
  atRest: (rests: boolean) => void;
  /** Something to add to the day's sums: no identifiers, no words, no time. */
  count: (what: Counted) => void;
  /** How the talk stands: said by the page where a key was pressed, handed on to the other. `null`: it is over. */
  talk: (talk: Talk | null) => void;
}

/** Asked and answered. Each takes one plain value, which the host checks, or nothing; a refusal rejects with its reason. */
export interface Requests extends StaffRequests, GuestbookRequests, AuthoringRequests {
  /** The settings that the page lives by. */
  kiosk: () => Promise<KioskSettings>;
  /** The talk that is on, so that a page which comes late or anew takes it up where it is. */
  talkNow: () => Promise<Talk | null>;
  /** The organiser's picture as a `data:` address. */
  presentLogo: () => Promise<string | null>;
}

/** Said by the host: each gives what ends the listening. */
export interface News {
  onKiosk: (listener: (settings: KioskSettings) => void) => () => void;
  onTalk: (listener: (talk: Talk | null) => void) => () => void;
  /** A key of the keypad, as the settings name what it does. */
  onKeypad: (listener: (action: KeypadAction) => void) => () => void;
  /** Nobody has touched the staff panel for three minutes: its session is over. */
  onStaffClosed: (listener: () => void) => () => void;
}

/** `window.vitrine` in the kiosk's own window. A page in a browser (`--serve`) has none. */
export type Host = Pick<Commands, 'drawn' | 'atRest' | 'count' | 'talk'> & Requests & News;
