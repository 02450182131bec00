import { useEffect, useState } from 'react';
import { chooseEvent } from '../actions';
import { formatWhen } from '../../exhibit/dates';
import type { Exhibit, ExhibitEvent } from '../../exhibit/exhibit';
import { eventsIn } from '../selectors';
import { useExhibit, useVisit } from '../store';
import { useWords } from '../words';
import type { Visit } from '../visit';
import { windowFor } from './ribbon-window';

/** As many as are listed: the nearest to the loupe. A list of thousands helps nobody. */
const LISTED = 80;
/** The list is written anew when the ribbon has been still for this long, in ms. */
const REST = 400;

/** The events of what the ribbon shows, around the loupe. */
export function eventsAround(exhibit: Exhibit, visit: Visit): ExhibitEvent[] {
  const events = eventsIn(exhibit, windowFor(exhibit, visit).span, visit);
  const here = events.findIndex(({ when }) => when.start >= visit.at);
  const from = Math.max(0, Math.min((here < 0 ? events.length : here) - LISTED / 2, events.length - LISTED));
  return events.slice(from, from + LISTED);
}

/** What the canvas shows, as a list for those who do not see it. */
export function EventsInView() {
  const exhibit = useExhibit();
  const visit = useVisit();
  const say = useWords();
  const [events, setEvents] = useState<ExhibitEvent[]>([]);
  useEffect(() => {
    const timer = window.setTimeout(() => setEvents(eventsAround(exhibit, visit)), REST);
    return () => window.clearTimeout(timer);
  }, [exhibit, visit]);
  return (
    <div className="visually-hidden">
      <ul role="listbox" aria-label={say('timeline.events')}>
        {events.map(({ id, title, when }) => (
          <li key={id} role="option" aria-selected={id === visit.event} onClick={() => chooseEvent(id)}>
            {title}, {formatWhen(when, exhibit.lang, 'long')}
          </li>
        ))}
      </ul>
    </div>
  );
}
