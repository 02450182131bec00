import type { ExhibitEvent } from '../../exhibit/format/exhibit';
import { civil } from '../../exhibit/dates/dates';
import { whenInWords } from '../shell/when-in-words';
import { useExhibit } from '../store';
import './event-slip.css';

/** A story named in one line, with the number that leads to it. */
export function EventSlip({ event, onChoose, chosen = false }: { event: ExhibitEvent; onChoose: () => void; chosen?: boolean }) {
  const { lang } = useExhibit();
  return (
    <button type="button" className="event-slip" aria-current={chosen || undefined} onClick={onChoose}>
      <b className={event.number === undefined ? 'event-slip-year' : undefined}>{event.number ?? civil(event.when.start).year}</b>
      <span>{event.title}<small>{whenInWords(event.when, lang)}</small></span>
    </button>
  );
}
