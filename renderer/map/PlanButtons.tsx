import { Icon } from '../shell/Icon';
import { useVisit } from '../store';
import { useWords } from '../words';
import { reads } from './camera-goal';
import type { Plan } from './plan';
import { useThing } from './use-thing';

/** Closer, wider, and the whole plan again. An opened sheet leaves no room for them. */
export function PlanButtons({ plan }: { plan: Plan }) {
  const visit = useVisit();
  return reads(visit) ? null : <Buttons plan={plan} />;
}

function Buttons({ plan }: { plan: Plan }) {
  const say = useWords();
  const thing = useThing<HTMLDivElement>(plan);
  return (
    <div ref={thing} className="plan-buttons" role="group" aria-label={say('map.camera')}>
      <button type="button" aria-label={say('map.closer')} onClick={() => plan.zoomBy(1)}><Icon name="plus" /></button>
      <button type="button" aria-label={say('map.wider')} onClick={() => plan.zoomBy(-1)}><Icon name="minus" /></button>
      <button type="button" aria-label={say('map.home')} onClick={plan.home}><Icon name="home" /></button>
    </div>
  );
}
