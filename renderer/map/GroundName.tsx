import { useLayoutEffect, useRef, useState } from 'react';
import { useWords } from '../words';
import type { Plan } from './plan';
import { standName } from './stand-name';
import { todayInWords } from './today-in-words';

/** Design pixels: half a finger. */
const GAP = 34;
/** Names run to either side of what they name: whatever is named so near would run into this one. */
const REACH = 150;

/** The name of the touched street, square, bridge or gate in 1871 and today, set on the plan like its other names. */
export function GroundName({ plan }: { plan: Plan }) {
  const say = useWords();
  const type = useRef<SVGSVGElement>(null);
  const [named, setNamed] = useState(plan.ground.named);
  useLayoutEffect(() => {
    const stand = () => {
      setNamed(plan.ground.named);
      if (type.current) standType(plan, type.current);
    };
    stand();
    return plan.onMove(stand);
  }, [plan, named, say]);
  const today = named && todayInWords(named, say);
  return (
    <>
      <p className="visually-hidden" role="status">{named && [named.name, today].filter(Boolean).join(', ')}</p>
      {named && (
        <svg ref={type} className="plan-ground" aria-hidden>
          <text>
            <tspan className="plan-ground-name" x="0">{named.name}</tspan>
            {today && <tspan className="plan-ground-today" x="0" dy="1.45em">{today}</tspan>}
          </text>
        </svg>
      )}
    </>
  );
}

/** Written straight to the element, as for the sorts: the plan may be moving. */
function standType(plan: Plan, type: SVGSVGElement) {
  const { at } = plan.ground;
  if (!at) return;
  const { x, y, width, height } = (type.firstElementChild as SVGTextElement).getBBox();
  const box = standName(plan.project(at.lon, at.lat), { width, height, gap: GAP * plan.layout.unit, area: plan.area, things: plan.things });
  type.style.transform = `translate(${box.left - x}px, ${box.top - y}px)`;
  const reach = REACH * plan.layout.unit;
  plan.ground.box = { ...box, left: box.left - reach, right: box.right + reach };
}
