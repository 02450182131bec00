import { useState } from 'react';
import { silhouette } from '../map/silhouette';

/** The red that filled the screen draws back to the shape of what is held, and dries to wash. */
export function DrawBack() {
  const [shape] = useState(silhouette);
  return (
    <svg className="draw-back" aria-hidden>
      {shape ? <polygon points={shape.points} /> : <rect x="44%" y="5%" width="40%" height="62%" />}
    </svg>
  );
}
