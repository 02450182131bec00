import type { Citation, Exhibit, InLanguage, TourStop } from '../../exhibit/format/exhibit';
import { lookup } from '../lookup';

/** What is printed: a tour, or all that the exhibit tells. */
export interface Printed extends InLanguage {
  title: string;
  headline: string[];
  short: string;
  plate?: string;
  stops: TourStop[];
  sources: Citation[];
  /** Stops on a page. */
  perPage: number;
}

/** The word that prints the whole exhibit. */
export const WHOLE = 'exhibit';

const escaped = (text: string) => text.replaceAll(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

export function handoutOf(exhibit: Exhibit, id: string): Printed | undefined {
  const { lang, items, titles } = exhibit;
  if (id !== WHOLE) {
    const tour = items.tour.find((one) => one.id === id);
    return tour && { ...tour, perPage: 2 };
  }
  const { title, headline, subtitle = '' } = titles[lang]!;
  const stops = items.event.map(({ id: event, headline: words, short }): TourStop => ({ event, headline: words, html: `<p>${escaped(short)}</p>`, themes: [], seconds: 30 }));
  return { lang, title, headline, short: subtitle, plate: items.tour[0]?.plate, stops, sources: [], perPage: 4 };
}

/** Where what is printed is from, each source once, by author and year. */
export function sourcesOf(exhibit: Exhibit, { stops, sources }: Printed): string[] {
  const { source, event } = lookup(exhibit);
  const cited = [...sources, ...stops.flatMap(({ event: id }) => (id ? (event.get(id)?.sources ?? []) : []))].map(({ source: id }) => id);
  return [...new Set(cited)]
    .flatMap((id) => source.get(id) ?? [])
    .map(({ author, title, year }) => [author, title, year].filter(Boolean).join(', '))
    .sort((a, b) => a.localeCompare(b, exhibit.lang));
}

/** Cut into pages of so many. */
export const pagesOf = <T>(all: T[], perPage: number): T[][] =>
  Array.from({ length: Math.ceil(all.length / perPage) }, (_, page) => all.slice(page * perPage, (page + 1) * perPage));
