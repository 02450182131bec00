import { useState } from 'react';
import { chooseEvent, choosePlace } from '../actions';
import type { Exhibit } from '../../exhibit/format/exhibit';
import { lookup } from '../lookup';
import { eventAtHand, meets, passes } from '../selectors';
import { EventSlip } from '../sheet/EventSlip';
import { Icon } from '../shell/Icon';
import { PagedList } from '../shell/PagedList';
import { usePortrait } from '../shell/portrait';
import { ThemeStepper } from '../shell/ThemeStepper';
import { useExhibit, useVisit } from '../store';
import { stepEvent } from '../timeline/ribbon-moves';
import { useWords } from '../words';
import { PlaceSlip } from './PlaceSlip';
import { StreetList } from './StreetList';
import { partsOfTime } from './parts-of-time';
import './list-view.css';

/** Height of a line of the list in rem, at the ordinary size of text. */
const LINE = 9.2;

/** The same stories and places as on the ribbon and the plan, as words in order: one touch chooses, as it does there. */
export function ListView() {
  const say = useWords();
  const exhibit = useExhibit();
  const visit = useVisit();
  const columns = usePortrait() || (visit.textSize ?? 100) > 125 ? 1 : 2;
  const height = LINE * Math.max((visit.textSize ?? 100) / 100, visit.aids.includes('large') ? 1.1 : 1);
  const [what, setWhat] = useState<'stories' | 'places' | 'streets'>('stories');
  const parts = partsOfTime(exhibit);
  const here = parts.find(({ when }) => meets(when, { start: visit.at, end: visit.at + 1 })) ?? parts[0]!;
  const [chosen, setChosen] = useState<string>();
  const part = parts.find(({ id }) => id === chosen) ?? here;
  const atHand = eventAtHand(exhibit, visit)?.id;
  const stories = exhibit.items.event.filter((event) => passes(event, visit) && event.when.start >= part.when.start && event.when.start < part.when.end);
  return (
    <section className="list-view" aria-label={say('list.label')}>
      <div className="list-head">
        <div className="list-tabs" role="tablist">
          {(['stories', 'places', 'streets'] as const).map((one) => (
            <button key={one} type="button" role="tab" aria-selected={one === what} onClick={() => setWhat(one)}>{say(`list.${one}`)}</button>
          ))}
        </div>
        <ThemeStepper className="list-themes" themes={exhibit.themes} />
      </div>
      {what === 'stories' && (
        <div className="list-parts" role="group" aria-label={say('list.parts')}>
          {parts.map(({ id, name }) => <button key={id} type="button" aria-pressed={id === part.id} onClick={() => setChosen(id)}>{name}</button>)}
        </div>
      )}
      {what === 'streets' ? (
        <StreetList height={height} columns={columns} />
      ) : what === 'stories' ? (
        <PagedList key={`${part.id} ${visit.themes.join()}`} items={stories} height={height} columns={columns} at={atHand}>
          {(event) => <EventSlip event={event} chosen={event.id === atHand} onChoose={() => chooseEvent(event.id)} />}
        </PagedList>
      ) : (
        <PagedList key={visit.themes.join()} items={placesTold(exhibit, visit.themes)} height={height} columns={columns} at={visit.place}>
          {(place) => <PlaceSlip place={place} onChoose={() => choosePlace(place.id)} />}
        </PagedList>
      )}
      <div className="list-steps">
        <button type="button" onClick={() => stepEvent(-1)}><Icon name="left" />{say('list.earlier')}</button>
        <button type="button" onClick={() => stepEvent(1)}>{say('list.later')}<Icon name="right" /></button>
      </div>
    </section>
  );
}

/** The places by name, as the language sorts them; within the chosen themes those where something of them happened. */
function placesTold(exhibit: Exhibit, themes: string[]) {
  const { eventsOfPlace } = lookup(exhibit);
  const told = exhibit.items.place.filter(({ id }) => !themes.length || eventsOfPlace.get(id)?.some((event) => passes(event, { themes, kinds: [] })));
  const { compare } = new Intl.Collator(exhibit.lang);
  return [...told].sort((a, b) => compare(a.name, b.name));
}
