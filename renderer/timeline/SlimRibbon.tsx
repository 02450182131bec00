import { useLayoutEffect, useRef } from 'react';
import { chooseEvent } from '../actions';
import { useExhibit, useVisit } from '../store';
import { Icon } from '../shell/Icon';
import { useWords } from '../words';
import { cellWords, shortCellWords } from './date-words';
import { mountBars } from './mount-bars';
import { besideWithContent, type Beside } from './reading-steps';
import './slim-ribbon.css';

/** What the ribbon becomes while a sheet is read: where this is, and the sheets hung before and after. */
export function SlimRibbon() {
  const exhibit = useExhibit();
  const visit = useVisit();
  const say = useWords();
  const root = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const now = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => mountBars({ root: root.current!, canvas: canvas.current!, now: now.current! }), []);
  const step = (way: 'before' | 'after', to: Beside | undefined) => (
    <button type="button" className="slim-step" disabled={!to} onClick={() => to && chooseEvent(to.event.id, true)}
      aria-label={to && say(way === 'before' ? 'timeline.before' : 'timeline.after', { date: cellWords(to.at, visit.scale, exhibit.lang) })}>
      {way === 'before' && <Icon name="left" />}
      <span>{to && shortCellWords(to.at, visit.scale, exhibit.lang)}</span>
      {way === 'after' && <Icon name="right" />}
    </button>
  );
  return (
    <section className="slim" aria-label={say('timeline.label')}>
      {step('before', besideWithContent(exhibit, visit, -1))}
      <div ref={root} className="slim-bars">
        <canvas ref={canvas} aria-hidden />
        <div ref={now} className="slim-now" aria-current="date">{shortCellWords(visit.at, visit.scale, exhibit.lang)}</div>
      </div>
      {step('after', besideWithContent(exhibit, visit, 1))}
    </section>
  );
}
