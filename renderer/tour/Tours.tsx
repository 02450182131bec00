import type { Tour } from '../../exhibit/format/exhibit';
import { lookup } from '../lookup';
import { rendition } from '../sheet/picture-of';
import { Forme } from '../shell/Forme';
import { useExhibit } from '../store';
import { useWords } from '../words';
import { secondsLeft } from './stop-visit';
import { startTour } from './tour-actions';
import './tours.css';

/** The tours, pasted side by side like posters. */
export function Tours() {
  const say = useWords();
  const { tour } = useExhibit().items;
  return (
    <section className="tours region-front" aria-label={say('nav.tours')}>
      {tour.map((one) => <TourPoster key={one.id} tour={one} />)}
      {tour.length === 0 && <p className="tours-none">{say('tour.none')}</p>}
    </section>
  );
}

function TourPoster({ tour }: { tour: Tour }) {
  const say = useWords();
  const plate = lookup(useExhibit()).plate.get(tour.plate ?? '');
  const minutes = Math.max(1, Math.round(secondsLeft(tour.stops, 0) / 60));
  return (
    <button type="button" className="tour-poster" lang={tour.lang} onClick={() => startTour(tour.id)}>
      {plate && <img src={rendition(plate, 600)} alt="" decoding="async" draggable={false} style={{ objectPosition: `${(plate.focus?.x ?? 0.5) * 100}% ${(plate.focus?.y ?? 0.5) * 100}%` }} />}
      <Forme as="h2" lines={tour.headline} max={12} maxWide={4.6} />
      <span>{tour.short}</span>
      <small>{say('tour.length', { stops: tour.stops.length, minutes })}</small>
    </button>
  );
}
