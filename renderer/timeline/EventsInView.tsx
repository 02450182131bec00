import { chooseEvent } from '../actions';
import { formatWhen } from '../../exhibit/dates/dates';
import type { Exhibit, ExhibitEvent } from '../../exhibit/format/exhibit';
import { eventsIn } from '../selectors';
import { useWords } from '../words';
import type { Visit } from '../visit';
import { windowFor } from './ribbon-window';
import { useAtRest } from './use-at-rest';

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

/** What the canvas shows, as a list for those who do not see it; written when the ribbon has come to rest. */
export function EventsInView() {
  const rested = useAtRest(REST);
  return <div className="visually-hidden">{rested && <List {...rested} />}</div>;
}

function List({ exhibit, visit }: { exhibit: Exhibit; visit: Visit }) {
  const say = useWords();
  return (
    <ul role="listbox" aria-label={say('timeline.events')}>
      {eventsAround(exhibit, visit).map(({ id, title, when }) => (
        <li key={id} role="option" aria-selected={id === visit.event} onClick={() => chooseEvent(id)}>
          {title}, {formatWhen(when, exhibit.lang, 'long')}
        </li>
      ))}
    </ul>
  );
}
