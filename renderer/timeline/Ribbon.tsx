import { useLayoutEffect, useRef } from 'react';
import { useWords } from '../words';
import { EventsInView } from './EventsInView';
import { Loupe } from './Loupe';
import { mountRibbon } from './mount-ribbon';
import { PlayButton } from './PlayButton';
import { ScaleButtons } from './ScaleButtons';
import './ribbon.css';

/** Time, from the whole exhibit down to the hours of a day: one canvas, one loupe, two buttons. */
export function Ribbon() {
  const say = useWords();
  const root = useRef<HTMLElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const loupe = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => mountRibbon({ root: root.current!, canvas: canvas.current!, loupe: loupe.current! }), []);
  return (
    <section ref={root} className="ribbon" aria-label={say('timeline.label')}>
      <canvas ref={canvas} aria-hidden />
      <Loupe ref={loupe} />
      <PlayButton />
      <ScaleButtons />
      <EventsInView />
    </section>
  );
}
