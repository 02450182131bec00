import MiniSearch from 'minisearch';
import type { WholeExhibit } from './compile-readings';
import type { Kind } from '../format/exhibit';
import { toText } from '../load/markdown';
import { searchOptions } from '../format/search-options';

/** What one item gives to the index; `title` counts most. */
interface Entry {
  /** `event:the-ovens-go-dark`. */
  id: string;
  kind: Kind;
  title: string;
  short: string;
  text: string;
}

/** The search index of one language, as MiniSearch writes it. */
export function searchIndex({ items }: WholeExhibit): string {
  const index = new MiniSearch<Entry>(searchOptions);
  index.addAll([
    ...items.event.map((it) => entry('event', it, it.title, [it.short, it.lead])),
    ...items.place.map((it) => entry('place', it, it.name, [it.today, it.short])),
    ...items.person.map((it) => entry('person', it, it.name, [it.trade, it.short, it.fate])),
    ...items.plate.filter((it) => it.hung).map((it) => entry('plate', it, it.title, [it.caption, it.maker, it.transcript])),
    ...items.document.map((it) => entry('document', it, it.title, [it.short, it.issuedBy, it.outcome])),
    ...items.quotation.map((it) => entry('quotation', it, it.author, [it.work])),
    ...items.situation.map((it) => entry('situation', it, it.line, [])),
    ...items.chapter.map((it) => entry('chapter', it, it.title, [it.short])),
    ...items.tour.map((it) => entry('tour', { id: it.id, html: it.stops.map(({ html }) => html).join(' ') }, it.title, [it.short, ...it.stops.map(({ headline }) => headline.join(' '))])),
  ]);
  return JSON.stringify(index);
}

const entry = (kind: Kind, item: { id: string; html: string }, title: string, short: (string | undefined)[]): Entry => ({
  id: `${kind}:${item.id}`,
  kind,
  title,
  short: short.filter(Boolean).join(' '),
  text: toText(item.html),
});
