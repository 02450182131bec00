import { useLayoutEffect, useRef, type KeyboardEvent } from 'react';
import type { Person } from '../../exhibit/format/exhibit';
import { choosePerson } from '../actions';
import { remPx } from '../gallery/drag';
import { useExhibit } from '../store';
import { useWords } from '../words';
import { Likeness } from './Likeness';
import type { Compartment, Page } from './type-case';

interface TypeCaseProps { page: Page; people: Person[]; chosen?: string; onSize: (width: number, height: number) => void }

/** One page of the case, in rem. The label is the compartment where the eye begins. */
export function TypeCase({ page, people, chosen, onSize }: TypeCaseProps) {
  const say = useWords();
  const exhibit = useExhibit();
  const frame = useRef<HTMLUListElement>(null);
  useLayoutEffect(() => measure(frame.current!, onSize), [onSize]);
  return (
    <ul ref={frame} className="people-case" aria-label={say('people.case', { count: exhibit.items.person.length })} onKeyDown={walk}>
      <li className="people-label" style={at(page.label)} aria-hidden>
        <span className="bois">{say('nav.people')}</span>
        {exhibit.people.short && <p>{exhibit.people.short}</p>}
      </li>
      {page.compartments.map((place, i) => {
        const person = people[page.from + i];
        return person && <Sort key={person.id} person={person} place={place} on={person.id === chosen} />;
      })}
    </ul>
  );
}

function Sort({ person, place, on }: { person: Person; place: Compartment; on: boolean }) {
  return (
    <li className="people-cell" style={at(place)} data-small={Math.min(place.width, place.height) < 17 || undefined}>
      <button type="button" className="people-sort" aria-pressed={on} onClick={() => choosePerson(person.id)}>
        <span className="people-face" aria-hidden><Likeness person={person} width={place.width * 10} /></span>
        <span className="people-name" lang={person.lang}>{person.name}</span>
      </button>
    </li>
  );
}

const at = ({ x, y, width, height }: Compartment) => ({ insetInlineStart: `${x}rem`, top: `${y}rem`, width: `${width}rem`, height: `${height}rem` });

/** Tells the room inside the frame in rem, now and whenever it changes. Returns its clean-up. */
function measure(frame: HTMLElement, tell: TypeCaseProps['onSize']) {
  const look = () => tell(frame.clientWidth / remPx(), frame.clientHeight / remPx());
  const observer = new ResizeObserver(look);
  observer.observe(frame);
  look();
  return () => observer.disconnect();
}

/** Arrow keys go to the compartment that lies that way. */
function walk(event: KeyboardEvent<HTMLElement>) {
  const way = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[event.key];
  if (!way) return;
  event.preventDefault();
  const sorts = [...event.currentTarget.querySelectorAll<HTMLElement>('.people-sort')];
  const from = middle(document.activeElement as HTMLElement);
  const cost = (sort: HTMLElement) => {
    const to = middle(sort);
    const along = (to.x - from.x) * way[0]! + (to.y - from.y) * way[1]!;
    const aside = Math.abs((to.x - from.x) * way[1]!) + Math.abs((to.y - from.y) * way[0]!);
    return along <= 1 ? Infinity : along + aside * 2;
  };
  const best = sorts.reduce<{ sort?: HTMLElement; cost: number }>((least, sort) => (cost(sort) < least.cost ? { sort, cost: cost(sort) } : least), { cost: Infinity });
  best.sort?.focus();
}

const middle = (element: HTMLElement) => {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
};
