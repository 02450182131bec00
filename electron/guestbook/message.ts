/** What a message is about, when its writer came from somewhere. */
export interface About { kind: 'event' | 'place'; id: string }

/**
 * `waiting`: nobody has read it yet. `shown`: it hangs. `hidden`: staff took it down.
 * `reported`: visitors objected; it does not hang until staff have looked.
 */
export type MessageState = 'waiting' | 'shown' | 'hidden' | 'reported';

/** A message as it is kept. It says nothing about its writer, and its time is no finer than the day. */
export interface Message {
  /** Made by the page, so that a message sent twice is one. */
  id: string;
  /** Counted from 1, in the order in which they were left. */
  number: number;
  text: string;
  about?: About;
  lang: string;
  /** `2026-05-18`, by the kiosk's clock. */
  day: string;
  state: MessageState;
  /** Objections of visitors since staff last looked. */
  reports: number;
  /** Staff have looked at it. */
  seen: boolean;
  /** The word list kept it back. */
  caught?: boolean;
}

/** What is written in the journal. `hold` is a message of a snapshot as it stands. */
export type Entry =
  | { do: 'leave'; message: Message }
  | { do: 'report'; id: string; hides: boolean }
  | { do: 'rule'; id: string; ruling: Ruling }
  | { do: 'hold'; message: Message }
  | { do: 'count'; left: number };

export type Ruling = 'show' | 'hide' | 'delete';
