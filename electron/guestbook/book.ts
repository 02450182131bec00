import type { Entry, Message } from './message';

/** All messages, as the entries of the journal leave them. */
export class Book {
  #messages = new Map<string, Message>();
  #left = 0;

  get = (id: string): Message | undefined => this.#messages.get(id);
  /** In the order in which they were left. */
  all = (): Message[] => [...this.#messages.values()];
  /** How many were ever left here: the number of the last. */
  get left(): number {
    return this.#left;
  }

  take(entry: Entry): void {
    switch (entry.do) {
      case 'leave':
      case 'hold':
        // Sent again because the answer was lost: the first one counts.
        if (!this.#messages.has(entry.message.id)) this.#messages.set(entry.message.id, { ...entry.message });
        this.#left = Math.max(this.#left, entry.message.number);
        break;
      case 'report':
        this.#change(entry.id, (message) => ({ reports: message.reports + 1, state: entry.hides && message.state === 'shown' ? 'reported' : message.state }));
        break;
      case 'rule':
        if (entry.ruling === 'delete') this.#messages.delete(entry.id);
        else this.#change(entry.id, () => ({ state: entry.ruling === 'show' ? 'shown' : 'hidden', seen: true, reports: 0 }));
        break;
      case 'count':
        this.#left = Math.max(this.#left, entry.left);
    }
  }

  #change(id: string, change: (message: Message) => Partial<Message>): void {
    const message = this.#messages.get(id);
    if (message) Object.assign(message, change(message));
  }

  /** The fewest entries that lead here. */
  entries = (): Entry[] => [...this.all().map((message) => ({ do: 'hold' as const, message: { ...message } })), { do: 'count', left: this.#left }];
}
