import { useMemo } from 'react';
import { useExhibit, useVisit } from '../store';
import type { LoadedLayer } from './load-layers';
import { momentShown } from './moment-shown';
import type { Plan } from './plan';
import { signs } from './signs';
import { holds, timed } from './validity';

/** The named layers of which something that comes and goes is drawn at this moment. */
export const legendOf = (layers: LoadedLayer[], moment: number) =>
  layers.filter(({ name, features }) => name && features.some((feature) => timed(feature) && holds(feature.properties, moment)));

export function Legend({ plan }: { plan: Plan }) {
  const exhibit = useExhibit();
  const visit = useVisit();
  const moment = momentShown(exhibit, visit);
  const shown = useMemo(() => legendOf(plan.layers, moment), [plan, moment]);
  const names = new Map(exhibit.map.layers.map(({ id, name }) => [id, name]));
  return (
    <ul className="plan-legend">
      {shown.map((layer) => (
        <li key={layer.id}><span>{names.get(layer.id)}</span><Swatch layer={layer} /></li>
      ))}
    </ul>
  );
}

function Swatch({ layer: { role, features } }: { layer: LoadedLayer }) {
  const sign = role === 'mark' ? signs[features[0]?.properties.kind ?? ''] : undefined;
  if (!sign) return <span className={`plan-swatch plan-swatch-${role}`} />;
  return (
    <svg className="plan-swatch" viewBox={`0 0 ${sign.width} ${sign.height}`} aria-hidden>
      {sign.strokes.map(({ d, fill, stroke, width }, i) => (
        <path key={i} d={d} fill={fill ? `var(--${fill})` : 'none'} stroke={stroke && `var(--${stroke})`} strokeWidth={width} />
      ))}
    </svg>
  );
}
