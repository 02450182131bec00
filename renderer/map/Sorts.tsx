import { useLayoutEffect, useMemo, useRef } from 'react';
import { chooseEvent } from '../actions';
import { eventAtHand, eventsAtHand } from '../selectors';
import { tabsAround } from '../sheet/tabs';
import { useExhibit, useVisit } from '../store';
import { placeOnPlan } from './camera-goal';
import { standing, type Piece } from './pieces';
import type { Plan } from './plan';

/** The events that stand as sorts at the foot of the sheet, under the same numbers on the plan, and the name of the place at hand. The only markers in HTML. */
export function Sorts({ plan }: { plan: Plan }) {
  const exhibit = useExhibit();
  const visit = useVisit();
  const layer = useRef<HTMLDivElement>(null);
  const pieces = useMemo(() => {
    const chosen = visit.place ? undefined : eventAtHand(exhibit, visit)?.id;
    const { shown } = tabsAround(eventsAtHand(exhibit, visit), chosen ?? '');
    const sorts = shown.flatMap(({ item: event, number }): Piece[] => {
      const place = placeOnPlan(exhibit, event.places);
      return place ? [{ key: event.id, label: String(number), title: event.title, place, on: event.id === chosen }] : [];
    });
    const place = visit.place ? placeOnPlan(exhibit, [visit.place]) : undefined;
    const own: Piece[] = place ? [{ key: place.id, label: '', title: place.name, place, on: true }] : [];
    return [...own, ...sorts.filter(({ on }) => on), ...sorts.filter(({ on }) => !on)];
  }, [exhibit, visit]);
  // With the elements and not after them: the plan may move in between.
  useLayoutEffect(() => {
    const stand = () => layer.current && standing(plan, pieces, layer.current);
    stand();
    return plan.onMove(stand);
  }, [plan, pieces]);
  return (
    <div ref={layer} className="plan-sorts">
      <svg className="plan-leaders" aria-hidden />
      {pieces.map(({ key, label, title, on, place }) => (
        <button key={key} type="button" className={on ? 'plan-sort on' : 'plan-sort'} aria-label={`${label} ${title}, ${place.name}`} aria-pressed={on} onClick={() => label && chooseEvent(key)}>
          {label || <i className="plan-blank" />}
        </button>
      ))}
      {pieces[0]?.on && <svg className="plan-name" aria-hidden><text>{pieces[0].place.name}</text></svg>}
    </div>
  );
}
