import type { ExhibitEvent } from '../../exhibit/format/exhibit';
import { civil } from '../../exhibit/dates/dates';
import { lookup } from '../lookup';
import { useExhibit } from '../store';

/** As many as stand side by side at the foot. */
const ROOM = 3;
/** More letters than these are set smaller, so that a title is never cut. */
const LONG = 26;

/** Three other stories at the foot of the sheet: the related ones, else those nearest in time that share a theme. */
export function Related({ event, onChoose }: { event: ExhibitEvent; onChoose: (id: string) => void }) {
  const exhibit = useExhibit();
  const named = event.related.map((id) => lookup(exhibit).event.get(id)).filter((one) => !!one);
  const near = exhibit.items.event
    .filter((one) => one.id !== event.id && !named.includes(one) && one.themes.some((theme) => event.themes.includes(theme)))
    .sort((a, b) => Math.abs(a.when.start - event.when.start) - Math.abs(b.when.start - event.when.start));
  const shown = [...named, ...near].slice(0, ROOM);
  if (shown.length === 0) return null;
  return (
    <nav className="related">
      {shown.map((one) => (
        <button key={one.id} type="button" className={one.title.length > LONG ? 'related-long' : undefined} onClick={() => onChoose(one.id)}>
          <b className={one.number === undefined ? 'related-year' : undefined}>{one.number ?? civil(one.when.start).year}</b>
          <span>{one.title}</span>
        </button>
      ))}
    </nav>
  );
}
