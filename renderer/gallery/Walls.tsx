import { useEffect, useMemo, useState } from 'react';
import { useExhibit, useVisit } from '../store';
import { useWords } from '../words';
import { dateOf, hungPlates } from './hung-plates';
import { Wall } from './Wall';
import { WallColumn } from './WallColumn';
import { WallRibbon } from './WallRibbon';
import { createWallView } from './wall-view';
import './walls.css';

/** The walls of the city: every plate in the order of the days, and the same pictures by kind and theme. */
export function Walls() {
  const say = useWords();
  const exhibit = useExhibit();
  const { themes, kinds, plate, at } = useVisit();
  const [view] = useState(createWallView);
  const [begun] = useState(at);
  const plates = useMemo(() => hungPlates(exhibit, { themes, kinds }), [exhibit, themes, kinds]);
  const first = useMemo(() => Math.max(0, plates.findIndex((one) => dateOf(exhibit, one) >= begun)), [exhibit, plates, begun]);
  useEffect(() => {
    const index = plates.findIndex(({ id }) => id === plate);
    if (index >= 0) view.reveal(index, false);
  }, [view, plates, plate]);
  return (
    <section className="walls region-front" aria-label={say('gallery.label')}>
      <WallColumn />
      <Wall plates={plates} view={view} first={first} />
      <WallRibbon plates={plates} view={view} />
      <p className="visually-hidden" role="status">{say('gallery.count', { count: plates.length })}</p>
    </section>
  );
}
