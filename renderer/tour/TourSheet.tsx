import { useEffect, useRef } from 'react';
import { chooseEvent, choosePerson, choosePlace, openDocument, play } from '../actions';
import type { Exhibit, Tour, TourStop } from '../../exhibit/format/exhibit';
import { lookup } from '../lookup';
import { Flow } from '../shell/Flow';
import { Forme } from '../shell/Forme';
import { Icon } from '../shell/Icon';
import { inLanguage } from '../shell/in-language';
import { LongText } from '../sheet/LongText';
import { useExhibit, useStore, useVisit } from '../store';
import { useWords } from '../words';
import { pictureOfStop } from './picture-of-stop';
import { dateOfStop } from './date-of-stop';
import { followSwipe } from './follow-swipe';
import { secondsLeft } from './stop-visit';
import { endTour, leaveTour, toStop } from './tour-actions';
import { followTourKeys } from './tour-keys';
import { TourPicture } from './TourPicture';
import { useTourRun } from './tour-run';
import { usePreparedStop } from './use-prepared-stop';
import './tour-sheet.css';

/** How wide the picture stands, in px. */
const PICTURE_WIDTH = 520;

/** A stop of a tour: its picture, a headline, a few sentences, and the row of stops with the way on. */
export function TourSheet({ tour }: { tour: Tour }) {
  const say = useWords();
  const exhibit = useExhibit();
  const { stop: number = 0 } = useVisit();
  const playing = useStore((state) => state.playing);
  const sheet = useRef<HTMLElement>(null);
  useTourRun(tour, number);
  usePreparedStop(tour.stops[number + 1], PICTURE_WIDTH);
  useEffect(followTourKeys, []);
  useEffect(() => followSwipe(sheet.current!, (by) => toStop((useStore.getState().visit.stop ?? 0) + by)), []);
  const stop = tour.stops[number]!;
  const picture = pictureOfStop(exhibit, stop);
  const more = wayInto(exhibit, stop);
  const minutes = Math.max(1, Math.round(secondsLeft(tour.stops, number) / 60));
  return (
    <article ref={sheet} className={`tour${picture ? '' : ' tour-bare'}`} aria-label={tour.title} lang={tour.lang}>
      {picture && <TourPicture key={`${picture.id} ${number}`} plate={picture} region={stop.region} width={PICTURE_WIDTH} />}
      <div className="tour-main" key={number}>
        <p className="tour-where">
          <b>{tour.title}</b>
          <span>{say('tour.left', { minutes })}</span>
        </p>
        <p className="tour-date">{dateOfStop(exhibit, stop)}</p>
        <Forme lines={stop.headline} max={22} maxWide={8} within={inLanguage(tour, 'html')} />
        <Flow key={`${tour.id} ${number} ${exhibit.lang}`}><LongText item={tour} html={stop.html} /></Flow>
        <p className="visually-hidden" role="status">{say('tour.at', { number: number + 1, total: tour.stops.length, title: stop.headline.join(' ') })}</p>
      </div>
      <nav className="tour-foot" aria-label={say('tour.stops')}>
        <button type="button" className="tour-leave" onClick={leaveTour}><Icon name="close" />{say('tour.leave')}</button>
        {more && <button type="button" className="tour-more" onClick={more}>{say('tour.more')}</button>}
        <button type="button" className="tour-run" aria-pressed={playing} onClick={() => play(!playing)}>{say(playing ? 'tour.pause' : 'tour.play')}</button>
        <button type="button" className="tour-before" disabled={number === 0} onClick={() => toStop(number - 1)} aria-label={say('tour.before')}><Icon name="left" /></button>
        {number < tour.stops.length - 1 ? (
          <button type="button" className="tour-after" onClick={() => toStop(number + 1)}>{say('tour.after')}<Icon name="right" /></button>
        ) : (
          <button type="button" className="tour-after" onClick={endTour}>{say('tour.end')}<Icon name="right" /></button>
        )}
      </nav>
      <ol className="tour-stops">
        {tour.stops.map(({ headline }, n) => (
          <li key={n}>
            <button type="button" aria-current={n === number ? 'step' : undefined} data-told={n < number} aria-label={say('tour.stop', { number: n + 1, title: headline.join(' ') })} onClick={() => toStop(n)}>
              {n + 1}
            </button>
          </li>
        ))}
      </ol>
    </article>
  );
}

/** What of the exhibit tells more about this stop. */
function wayInto(exhibit: Exhibit, { event, person, place, document }: TourStop): (() => void) | undefined {
  const known = lookup(exhibit);
  if (event && known.event.has(event)) return () => chooseEvent(event, true);
  if (person) return () => choosePerson(person);
  if (document) return () => openDocument(document);
  return place ? () => choosePlace(place) : undefined;
}
