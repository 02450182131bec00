import type { Citation, Exhibit } from '../../exhibit/format/exhibit';
import { lookup } from '../lookup';
import type { Visit } from '../visit';

export interface Taken { kind: 'event' | 'place' | 'person' | 'plate' | 'document'; id: string; title: string; sources: Citation[] }

/** What a visitor who reads now would take along: the plate in front, the opened document or story, the person, the place. */
export function itemAtHand(exhibit: Exhibit, { view, plate, document, event, open, person, place }: Visit): Taken | undefined {
  const known = lookup(exhibit);
  const titled = (kind: Taken['kind'], id: string | undefined): Taken | undefined => {
    const item = id === undefined ? undefined : known[kind].get(id);
    return item && { kind, id: item.id, title: 'title' in item ? item.title : item.name, sources: item.sources };
  };
  if (plate) return titled('plate', plate);
  if (view === 'people') return titled('person', person);
  if (view !== 'explore') return undefined;
  return titled('document', document) ?? (open ? titled('event', event) : undefined) ?? titled('place', place);
}

/** The kiosk's address pattern, filled in for an item. Ids are letters, digits and hyphens; the language is a tag. */
export const addressOf = (pattern: string, { kind, id }: { kind: Taken['kind'] | 'tour' | 'exhibit'; id: string }, lang: string): string =>
  pattern.replaceAll('{kind}', kind).replaceAll('{id}', encodeURIComponent(id)).replaceAll('{lang}', encodeURIComponent(lang));
