import { useCallback, useMemo, useState } from 'react';
import { Icon } from '../shell/Icon';
import { lookup } from '../lookup';
import { useExhibit, useVisit } from '../store';
import { useWords } from '../words';
import { byPresence, sidesOf } from './people-shown';
import { PersonPage } from './PersonPage';
import { areaOf, layPages } from './type-case';
import { TypeCase } from './TypeCase';
import './people.css';

/** Edges lie on this grid, and no compartment is smaller than this, both in rem: a name must be read in it. In a low case the faces give way. */
const STEP = 0.4;
const LEAST = 13.6;
const LEAST_LOW = 11.6;
const LOW = 44;
/** The share of the case's own label. */
const LABEL = 6;

/** The people: one page on the left, the case with all of them on the right. */
export function People() {
  const say = useWords();
  const exhibit = useExhibit();
  const visit = useVisit();
  const [side, setSide] = useState<string>();
  const [turned, setTurned] = useState<number>();
  const [room, setRoom] = useState({ width: 109.4, height: 77.8 });
  const people = useMemo(() => byPresence(exhibit, side), [exhibit, side]);
  const person = (visit.person && lookup(exhibit).person.get(visit.person)) || people[0];
  const pages = useMemo(() => layPages(people.map(({ weight }) => areaOf(weight)), LABEL, { ...room, step: STEP, least: room.height < LOW ? LEAST_LOW : LEAST }), [people, room]);
  const measured = useCallback((width: number, height: number) => setRoom((old) => (old.width === width && old.height === height ? old : { width, height })), []);
  const own = pages.findIndex(({ from, to }) => people.slice(from, to).some(({ id }) => id === person?.id));
  const number = Math.min(pages.length - 1, turned ?? Math.max(0, own));
  const page = pages[number];
  const choose = (next?: string) => {
    setSide(next);
    setTurned(undefined);
  };
  if (!person || !page) return <section className="people region-front" aria-label={say('people.label')} />;
  return (
    <section className="people region-front" aria-label={say('people.label')}>
      <PersonPage person={person} />
      <p className="visually-hidden" role="status">{person.name}</p>
      <TypeCase page={page} people={people} chosen={person.id} onSize={measured} />
      <div className="people-foot">
        <Sides side={side} choose={choose} />
        {pages.length > 1 && (
          <div className="people-pages">
            <button type="button" aria-label={say('people.before')} disabled={number === 0} onClick={() => setTurned(number - 1)}><Icon name="left" /></button>
            <span aria-live="polite">{say('people.page', { page: number + 1, pages: pages.length })}</span>
            <button type="button" aria-label={say('people.after')} disabled={number === pages.length - 1} onClick={() => setTurned(number + 1)}><Icon name="right" /></button>
          </div>
        )}
      </div>
    </section>
  );
}

function Sides({ side, choose }: { side?: string; choose: (side?: string) => void }) {
  const say = useWords();
  const sides = sidesOf(useExhibit());
  if (sides.length < 2) return null;
  return (
    <div className="people-sides" role="group" aria-label={say('people.sides')}>
      <button type="button" aria-pressed={!side} onClick={() => choose(undefined)}>{say('people.everyone')}</button>
      {sides.map(({ id, name }) => <button key={id} type="button" aria-pressed={id === side} onClick={() => choose(id)}>{name}</button>)}
    </div>
  );
}
