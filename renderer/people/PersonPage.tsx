import type { Person, When } from '../../exhibit/format/exhibit';
import { chooseEvent, choosePlace, openPlate } from '../actions';
import { Leaf } from '../shell/Leaf';
import { rendition } from '../gallery/rendition';
import { Slips } from '../gallery/Slips';
import { lookup } from '../lookup';
import { useReading } from '../readings';
import { Forme } from '../shell/Forme';
import { Icon } from '../shell/Icon';
import { inLanguage } from '../shell/in-language';
import { LongText } from '../sheet/LongText';
import { useExhibit } from '../store';
import { useWords } from '../words';
import { Likeness } from './Likeness';
import { personLinks } from './people-shown';

/** A person's page: likeness, trade, years, name, life, and the days on which they appear. */
export function PersonPage({ person }: { person: Person }) {
  const say = useWords();
  const exhibit = useExhibit();
  const reading = useReading('person', person.id);
  const { events, places, plates } = personLinks(exhibit, person);
  const sources = person.sources.flatMap(({ source, at }) => {
    const found = lookup(exhibit).source.get(source);
    return found ? [{ ...found, at }] : [];
  });
  const first = events.find(({ places: where }) => where.length > 0) ?? events[0];
  return (
    <article className="person" lang={person.lang} aria-label={person.name}>
      <div className="person-top">
        <div className="person-likeness"><Likeness person={person} width={480} /></div>
        <div className="person-meta">
          <p className="person-trade">{person.trade}</p>
          <Years born={person.born} died={person.died} />
        </div>
      </div>
      <Forme lines={person.headline} max={24} maxWide={9} />
      <Leaf className="person-life" key={person.id}>
        <LongText item={person} html={reading?.html ?? ''} short={person.short} />
        {person.fate && <p className="person-fate" {...inLanguage(person, 'fate')}>{person.fate}</p>}
        {events.length > 0 && <Slips events={events} label={say('people.events')} />}
        {plates.length > 0 && (
          <ul className="person-plates" aria-label={say('people.plates')}>
            {plates.map((plate) => (
              <li key={plate.id}><button type="button" aria-label={plate.title} onClick={() => openPlate(plate.id)}><img src={rendition(plate, 240)} alt="" decoding="async" draggable={false} /></button></li>
            ))}
          </ul>
        )}
        {places.length > 0 && (
          <ul className="person-places" aria-label={say('people.places')}>
            {places.map((place) => <li key={place.id}><button type="button" lang={place.lang} onClick={() => choosePlace(place.id)}>{place.name}</button></li>)}
          </ul>
        )}
        {sources.length > 0 && (
          <p className="person-sources">
            <b>{say('people.sources')}</b> {sources.map(({ author, title, year, at }) => [author, title, year, at].filter(Boolean).join(', ')).join(' · ')}
          </p>
        )}
      </Leaf>
      {first && (
        <nav className="person-foot" aria-label={say('people.events')}>
          {shortest(events).map(({ id, number, title }) => (
            <button key={id} type="button" onClick={() => chooseEvent(id, true)}>{number !== undefined && <b>{number}</b>}<span>{title}</span></button>
          ))}
          <button type="button" className="person-map" onClick={() => chooseEvent(first.id, false)}>{say('people.map')}<Icon name="right" /></button>
        </nav>
      )}
    </article>
  );
}

/** The foot has room for two days: the strongest, in their order. */
const shortest = <T extends { weight: number; when: When }>(events: T[]) =>
  [...events].sort((a, b) => b.weight - a.weight).slice(0, 2).sort((a, b) => a.when.start - b.when.start);

/** Years of life, as vague as they are known: `about 1830`, `1830?`. */
function Years({ born, died }: { born?: When; died?: When }) {
  if (!born && !died) return null;
  const year = (when?: When) => (when ? `${when.approximate ? '~' : ''}${new Date(when.start).getUTCFullYear()}${when.uncertain ? '?' : ''}` : '?');
  return <p className="person-years">{year(born)}<br />–{died ? year(died) : ''}</p>;
}
