import { useExhibit, useVisit } from '../store';
import { useWords } from '../words';
import { reads } from './camera-goal';
import { Legend } from './Legend';
import type { Plan } from './plan';
import { metresPerPixel, scaleBar } from './scale-bar';
import { useCamera } from './use-camera';
import { useThing } from './use-thing';

/** The scale bar is at most so long, in design pixels. */
const MOST = 190;

/** The name of the plan, its scale, and what is drawn on it at this moment. An opened sheet leaves no room for it. */
export function Cartouche({ plan }: { plan?: Plan }) {
  const visit = useVisit();
  return reads(visit) ? null : <Printed plan={plan} />;
}

function Printed({ plan }: { plan?: Plan }) {
  const { map } = useExhibit();
  const thing = useThing<HTMLDivElement>(plan);
  return (
    <div ref={thing} className="plan-cartouche">
      <div className="plan-titles">
        {map.title && <b className="plan-title">{map.title}</b>}
        {map.subtitle && <i className="plan-subtitle">{map.subtitle}</i>}
        {plan && <Scale plan={plan} />}
      </div>
      {plan && <Legend plan={plan} />}
    </div>
  );
}

const perPixel = (plan: Plan) => {
  const { lat, zoom } = plan.camera;
  return metresPerPixel(lat, zoom);
};

function Scale({ plan }: { plan: Plan }) {
  const say = useWords();
  const { metres, pixels } = scaleBar(useCamera(plan, perPixel, 20), MOST);
  const text = metres >= 1000 ? say('map.kilometres', { n: metres / 1000 }) : say('map.metres', { n: metres });
  return (
    <div className="plan-scale" role="img" aria-label={say('map.scale', { length: text })}>
      <span className="plan-bar" style={{ width: `${pixels / 10}rem` }} />
      <span>{text}</span>
    </div>
  );
}
