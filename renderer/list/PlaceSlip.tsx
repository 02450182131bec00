import type { Place } from '../../exhibit/format/exhibit';
import { lookup } from '../lookup';
import { useExhibit } from '../store';
import { useWords } from '../words';

/** A place named in one line, with how many stories happened there. */
export function PlaceSlip({ place, onChoose }: { place: Place; onChoose: () => void }) {
  const say = useWords();
  const count = lookup(useExhibit()).eventsOfPlace.get(place.id)?.length ?? 0;
  return (
    <button type="button" className="event-slip" onClick={onChoose}>
      <b className="event-slip-year">{count || ''}</b>
      <span>{place.name}<small>{place.today && place.today !== place.name ? say('sheet.today', { today: place.today }) : place.short}</small></span>
    </button>
  );
}
