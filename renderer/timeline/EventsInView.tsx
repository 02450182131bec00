import { useEffect, useState } from 'react';
import { chooseEvent } from '../actions';
import { formatWhen } from '../../exhibit/dates/dates';
import type { Exhibit, ExhibitEvent } from '../../exhibit/format/exhibit';
import { eventsIn } from '../selectors';
import { useStore } from '../store';
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

/** What the canvas shows, as a list for those who do not see it; written when the ribbon has come to rest. */
export function EventsInView() {
  const [shown, setShown] = useState<{ exhibit: Exhibit; visit: Visit }>();
  useEffect(() => {
    let timer = 0;
    const write = () => setShown(useStore.getState());
    const wait = () => {
      window.clearTimeout(timer);
      timer = window.setTimeout(write, REST);
    };
    wait();
    const stop = useStore.subscribe((state, before) => {
      if (state.visit !== before.visit || state.exhibit !== before.exhibit) wait();
    });
    return () => {
      stop();
      window.clearTimeout(timer);
    };
  }, []);
  return <div className="visually-hidden">{shown && <List {...shown} />}</div>;
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
