import { useRef, type KeyboardEvent } from 'react';
import { useExhibit } from '../store';
import { useWords } from '../words';
import { Cartouche } from './Cartouche';
import { GroundName } from './GroundName';
import { PlanButtons } from './PlanButtons';
import { PlanThemes } from './PlanThemes';
import { Sorts } from './Sorts';
import { usePlan } from './use-plan';
import type { Plan as Engine } from './plan';
import './plan.css';

/** The plan of the city: MapLibre's canvas below, the few pieces of type that stand on it above. */
export function Plan() {
  const region = useRef<HTMLElement>(null);
  const { plan, failed } = usePlan(region);
  const exhibit = useExhibit();
  const say = useWords();
  const title = exhibit.map.title ?? exhibit.titles[exhibit.lang]?.title ?? '';
  return (
    <section ref={region} className="plan" aria-label={say('map.label', { title })} tabIndex={0} onKeyDown={(event) => plan && steer(plan, event)}>
      {failed && <p className="plan-missing sheet" role="status">{say('map.missing')}</p>}
      <Cartouche plan={plan} />
      {plan && <GroundName plan={plan} />}
      {plan && <Sorts plan={plan} />}
      {plan && <PlanThemes plan={plan} />}
      {plan && <PlanButtons plan={plan} />}
    </section>
  );
}

const STEP = 160;
const steps: Record<string, (plan: Engine) => unknown> = {
  ArrowLeft: (plan) => plan.panBy(-STEP, 0),
  ArrowRight: (plan) => plan.panBy(STEP, 0),
  ArrowUp: (plan) => plan.panBy(0, -STEP),
  ArrowDown: (plan) => plan.panBy(0, STEP),
  '+': (plan) => plan.zoomBy(1),
  '=': (plan) => plan.zoomBy(1),
  '-': (plan) => plan.zoomBy(-1),
  Home: (plan) => plan.home(),
  Enter: (plan) => plan.nameGround(),
};

/** Only when a keyboard brought the focus here: after a touch the arrows belong to the days. */
function steer(plan: Engine, event: KeyboardEvent<HTMLElement>) {
  const act = steps[event.key];
  if (!act || event.target !== event.currentTarget || !event.currentTarget.matches(':focus-visible')) return;
  event.preventDefault();
  event.stopPropagation();
  act(plan);
}
