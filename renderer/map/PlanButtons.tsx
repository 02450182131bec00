import { Icon } from '../shell/Icon';
import { useVisit } from '../store';
import { useWords } from '../words';
import type { Plan } from './plan';

export function PlanButtons({ plan }: { plan: Plan }) {
  const say = useWords();
  const { open } = useVisit();
  if (open) return null;
  return (
    <div className="plan-buttons" role="group" aria-label={say('map.camera')}>
      <button type="button" aria-label={say('map.closer')} onClick={() => plan.zoomBy(1)}><Icon name="plus" /></button>
      <button type="button" aria-label={say('map.wider')} onClick={() => plan.zoomBy(-1)}><Icon name="minus" /></button>
      <button type="button" aria-label={say('map.home')} onClick={plan.home}><Icon name="home" /></button>
    </div>
  );
}
