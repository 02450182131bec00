import type { ExhibitEvent } from '../../exhibit/format/exhibit';
import { chooseEvent } from '../actions';
import './slips.css';

/** Events as slips: the number is the link, as everywhere. */
export const Slips = ({ events, label }: { events: ExhibitEvent[]; label: string }) => (
  <ul className="slips" aria-label={label}>
    {events.map(({ id, number, title, lang, when }) => (
      <li key={id}>
        <button type="button" className="slip" onClick={() => chooseEvent(id, true)}>
          <b>{number ?? new Date(when.start).getUTCFullYear()}</b>
          <span lang={lang}>{title}</span>
        </button>
      </li>
    ))}
  </ul>
);
