import { chooseEvent, leavePlace } from '../actions';
import { lookup } from '../lookup';
import { useReading } from '../readings';
import { Forme } from '../shell/Forme';
import { Icon } from '../shell/Icon';
import { Leaf } from '../shell/Leaf';
import { PagedList } from '../shell/PagedList';
import { useExhibit, useVisit } from '../store';
import { useWords } from '../words';
import { EventSlip } from './EventSlip';
import { WriteAbout } from '../guestbook/WriteAbout';
import { LongText } from './LongText';
import './place-sheet.css';

/** A place on the plan: what it is, and what happened there. */
export function PlaceSheet() {
  const exhibit = useExhibit();
  const { place: id, textSize = 100 } = useVisit();
  const say = useWords();
  const reading = useReading('place', id);
  const place = id && lookup(exhibit).place.get(id);
  if (!place) return null;
  const kind = exhibit.placeKinds.find((one) => one.id === place.kind)?.name;
  const events = lookup(exhibit).eventsOfPlace.get(place.id) ?? [];
  return (
    <article className="place-sheet" key={place.id}>
      <header>
        <p className="cap">{kind}</p>
        <button type="button" className="place-sheet-close" aria-label={say('sheet.close')} onClick={leavePlace}><Icon name="close" /><span>{say('sheet.close')}</span></button>
      </header>
      <Forme lines={nameLines(place.name)} max={11} maxWide={5} />
      {place.today && place.today !== place.name && <p className="place-sheet-today">{say('sheet.today', { today: place.today })}</p>}
      <Leaf className="place-sheet-text">
        <LongText item={place} html={reading?.html ?? ''} short={place.short} />
      </Leaf>
      <WriteAbout place={place.id} />
      {events.length > 0 && <h2 className="cap">{say('sheet.here')}</h2>}
      <PagedList items={events} height={9.2 * Math.min(textSize / 100, 1.5)}>{(event) => <EventSlip event={event} onChoose={() => chooseEvent(event.id, true)} />}</PagedList>
    </article>
  );
}

/** A long name is broken once, before its last words, so that both lines fill the measure. */
export function nameLines(name: string): string[] {
  const words = name.split(' ');
  if (words.length < 3 || name.length < 16) return [name];
  const half = words.findIndex((_, i) => words.slice(0, i + 1).join(' ').length >= name.length / 2 - 3);
  const cut = Math.min(Math.max(1, half + 1), words.length - 1);
  return [words.slice(0, cut).join(' '), words.slice(cut).join(' ')];
}
