import { openJournal, type Journal, type JournalOptions } from '../journal/journal';
import { StorageError } from '../journal/trouble';
import type { Settings } from '../settings/schema';
import { Book } from './book';
import { cleanText, lengthOf } from './clean-text';
import type { GuestbookTerms, HungMessage, Left, NewMessage, StaffMessages, StaffPile, Unkept, WallPage } from './guestbook-requests';
import type { Entry, Message, Ruling } from './message';
import { rateLimit } from './rate-limit';

export interface GuestbookOptions extends Omit<JournalOptions<Entry>, 'take'> {
  settings: () => Settings['guestbook'];
  /** Whether a text holds a word that staff want to see first. */
  catches: (text: string) => boolean;
  /** Told of each new message that is on the disk. */
  kept?: () => void;
  /** ms since 1970, by the kiosk's clock. */
  now: () => number;
}

const MINUTE = 60_000;
/** So many objections a minute: enough for everyone who means it, too few to empty a wall. */
const reportsPerMinute = 6;
/** Days of backups. */
const keep = 14;

/** The messages of visitors: taken, hung, objected to, ruled on. What is acknowledged is on the disk. */
export class Guestbook {
  #journal: Journal<Entry>;
  #book: Book;
  #options: GuestbookOptions;
  #left: ReturnType<typeof rateLimit>;
  #reports: ReturnType<typeof rateLimit>;
  #housekept = '';

  private constructor(journal: Journal<Entry>, book: Book, options: GuestbookOptions) {
    [this.#journal, this.#book, this.#options] = [journal, book, options];
    this.#housekept = this.#today();
    [this.#left, this.#reports] = [rateLimit(options.now), rateLimit(options.now)];
  }

  static async open(folder: string, options: GuestbookOptions): Promise<Guestbook> {
    const book = new Book();
    const journal = await openJournal<Entry>(folder, { ...options, take: (entry) => book.take(entry) });
    const guestbook = new Guestbook(journal, book, options);
    if (journal.loose > 0 || journal.damaged) await guestbook.keepHouse();
    return guestbook;
  }

  terms(): GuestbookTerms | undefined {
    const { moderation, longest } = this.#options.settings();
    if (moderation === 'off') return undefined;
    const closed = this.#journal.probe() ? undefined : unkept(this.#journal.trouble);
    return { moderation, longest, hung: this.#hung().length, ...(closed && { closed }) };
  }

  /** Taken once, however often it is sent: the id tells. */
  leave({ id, text, lang, about }: NewMessage): Left {
    const known = this.#book.get(id);
    if (known) return answerOf(known);
    const { moderation, longest, perMinute, perHour } = this.#options.settings();
    if (moderation === 'off') return { outcome: 'off' };
    const clean = cleanText(text);
    if (!clean) return { outcome: 'empty' };
    if (lengthOf(clean) > longest) return { outcome: 'long' };
    const seconds = this.#left.wait([{ most: perMinute, within: MINUTE }, { most: perHour, within: 60 * MINUTE }]);
    if (seconds) return { outcome: 'later', seconds };
    const caught = this.#options.catches(clean);
    const state = moderation === 'before' || caught ? 'waiting' : 'shown';
    const message: Message = { id, number: this.#book.left + 1, text: clean, ...(about && { about }), lang, day: this.#today(), state, reports: 0, seen: false, ...(caught && { caught }) };
    return this.#keep(message);
  }

  #keep(message: Message): Left {
    try {
      this.#write({ do: 'leave', message });
    } catch (error) {
      if (error instanceof StorageError) return { outcome: 'unkept', why: unkept(error.trouble) };
      throw error;
    }
    this.#left.note();
    this.#options.kept?.();
    void this.keepHouse(true);
    return answerOf(message);
  }

  wall({ from, count }: { from: number; count: number }): WallPage {
    const hung = this.#hung();
    return { messages: hung.slice(from, from + count).map(asHung), total: hung.length };
  }

  /** An objection of a visitor. What staff have seen and let hang stays until they look again. */
  report(id: string): void {
    const message = this.#book.get(id);
    if (message?.state !== 'shown' || this.#reports.wait([{ most: reportsPerMinute, within: MINUTE }])) return;
    this.#write({ do: 'report', id, hides: !message.seen && message.reports + 1 >= this.#options.settings().reports }, true);
    this.#reports.note();
  }

  pile({ pile, from, count }: { pile: StaffPile; from: number; count: number }): StaffMessages {
    return { messages: this.#piles()[pile].slice(from, from + count), totals: this.totals() };
  }

  totals(): StaffMessages['totals'] {
    const { open, shown, hidden } = this.#piles();
    return { open: open.length, shown: shown.length, hidden: hidden.length };
  }

  rule(id: string, ruling: Ruling): void {
    if (this.#book.get(id)) this.#write({ do: 'rule', id, ruling }, true);
  }

  all = (): Message[] => this.#book.all();

  /** Once a day: the records become one snapshot and the day's backup. */
  async keepHouse(onlyOnANewDay = false): Promise<void> {
    const day = this.#today();
    if (onlyOnANewDay && day === this.#housekept) return;
    this.#housekept = day;
    await this.#journal.compact(this.#book.entries(), { day, keep }).catch((error: Error) => this.#options.tell?.(error.message));
  }

  close = (): void => this.#journal.close();

  #write(entry: Entry, urgent = false): void {
    this.#journal.append(entry, { urgent });
    this.#book.take(entry);
  }

  /** The newest first. */
  #hung = (): Message[] => this.#book.all().filter(({ state }) => state === 'shown').reverse();

  /** The oldest of what waits first; the newest of the rest. */
  #piles(): Record<StaffPile, Message[]> {
    const all = this.#book.all();
    const after = this.#options.settings().moderation === 'after';
    const open = all.filter(({ state, seen, reports }) => state === 'waiting' || state === 'reported' || (state === 'shown' && (reports > 0 || (after && !seen))));
    const shown = all.filter(({ state }) => state === 'shown').reverse();
    return { open, shown, hidden: all.filter(({ state }) => state === 'hidden').reverse() };
  }

  #today(): string {
    const date = new Date(this.#options.now());
    return [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
  }
}

const unkept = (trouble: Journal<Entry>['trouble']): Unkept => (trouble === 'full' ? 'full' : 'broken');
const answerOf = ({ state, number }: Message): Left => ({ outcome: state === 'shown' ? 'hung' : 'waits', number });
const asHung = ({ id, number, text, about, lang, day }: Message): HungMessage => ({ id, number, text, ...(about && { about }), lang, day });
