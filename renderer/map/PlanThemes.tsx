import { eventsIn, windowOf } from '../selectors';
import { ThemeStepper } from '../shell/ThemeStepper';
import { useExhibit, useVisit } from '../store';
import { useWords } from '../words';
import { reads } from './camera-goal';
import type { Plan } from './plan';
import { useThing } from './use-thing';

/** The choice of a theme, with how many stories it leaves in what the ribbon shows. An opened sheet leaves no room for it. */
export function PlanThemes({ plan }: { plan: Plan }) {
  const visit = useVisit();
  return reads(visit) ? null : <Themes plan={plan} />;
}

function Themes({ plan }: { plan: Plan }) {
  const say = useWords();
  const exhibit = useExhibit();
  const visit = useVisit();
  const thing = useThing<HTMLDivElement>(plan);
  const n = eventsIn(exhibit, windowOf(exhibit, visit), visit).length;
  return (
    <div ref={thing} className={`plan-themes${visit.themes.length ? ' plan-themes-on' : ''}`}>
      <ThemeStepper themes={exhibit.themes} count={say('map.stories', { n })} />
    </div>
  );
}
