import { useEffect, useState } from 'react';
import { opened } from '../actions';
import { swallowClick } from '../shell/swallow-click';
import { staffKey } from '../staff/hold-corner';
import { useExhibit } from '../store';
import { startTour } from '../tour/tour-actions';
import { useWords } from '../words';
import { nextInLoop, type LoopAt } from './next-in-loop';
import { Slide } from './Slide';
import './hall.css';

/** Nobody is there: the tours of the settings, stop after stop. A touch goes in where the loop is, and the visitor leads. */
export function Loop({ tours }: { tours: string[] }) {
  const say = useWords();
  const { items } = useExhibit();
  const [at, setAt] = useState<LoopAt>({ tour: 0, stop: 0 });
  const tour = items.tour.find(({ id }) => id === tours[at.tour % tours.length])!;
  const stop = tour.stops[at.stop] ?? tour.stops[0]!;
  useEffect(() => {
    const lengths = tours.map((id) => items.tour.find((one) => one.id === id)!.stops.length);
    const timer = window.setTimeout(() => setAt((now) => nextInLoop(now, lengths)), stop.seconds * 1000);
    return () => window.clearTimeout(timer);
  }, [stop, tours, items]);
  useEffect(() => {
    document.documentElement.toggleAttribute('data-hall', true);
    return () => document.documentElement.removeAttribute('data-hall');
  }, []);
  const enter = () => {
    swallowClick();
    startTour(tour.id, at.stop);
    opened();
  };
  useEffect(() => {
    // Neither the staff's key nor what they type in front of it.
    const heed = ({ key }: KeyboardEvent) => key !== staffKey && !document.querySelector('dialog[open]') && enter();
    document.addEventListener('keydown', heed);
    return () => document.removeEventListener('keydown', heed);
  });
  return (
    <section className="hall hall-loop attract-screen" aria-label={tour.title} onPointerUp={enter}>
      <Slide tour={tour} stop={at.stop} />
      <div className="hall-loop-foot"><b>{tour.title}</b><span>{say('attract.touch')}</span></div>
    </section>
  );
}
