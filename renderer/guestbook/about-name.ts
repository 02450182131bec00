import type { Exhibit } from '../../exhibit/format/exhibit';
import type { About } from '../../electron/contract';
import { lookup } from '../lookup';
import type { Visit } from '../visit';

/** What the visitor comes from: the event or the place at hand. */
export function aboutAtHand({ event, place }: Pick<Visit, 'event' | 'place'>): About | undefined {
  if (place) return { kind: 'place', id: place };
  return event ? { kind: 'event', id: event } : undefined;
}

/** Its name in the exhibit that is shown; nothing when this exhibit does not know it. */
export function nameOfAbout(exhibit: Exhibit, about: About | undefined): string | undefined {
  if (!about) return undefined;
  return about.kind === 'place' ? lookup(exhibit).place.get(about.id)?.name : lookup(exhibit).event.get(about.id)?.title;
}
