import { forwardRef } from 'react';
import { unitsBetween } from '../../exhibit/dates/dates';
import { eventsAtHand } from '../selectors';
import { useExhibit, useStore } from '../store';
import { useWords } from '../words';
import { cellWords } from './date-words';
import { loupeWords } from './loupe-words';
import { boundsOf, windowFor } from './ribbon-window';

/** The cell at hand. To a screen reader it is a slider whose value is a date in words. */
export const Loupe = forwardRef<HTMLDivElement>(function Loupe(_, ref) {
  const exhibit = useExhibit();
  const say = useWords();
  // Each a plain value: the loupe is written anew when what it says changes, not at every step of a slide.
  const at = useStore((state) => state.visit.at);
  const unit = useStore((state) => windowFor(state.exhibit, state.visit).unit);
  const events = useStore((state) => eventsAtHand(state.exhibit, state.visit).length);
  const bounds = boundsOf(exhibit);
  const { big, under, above } = loupeWords(at, unit, exhibit.lang);
  return (
    <div
      ref={ref}
      className="ribbon-loupe"
      role="slider"
      tabIndex={0}
      aria-label={say('timeline.label')}
      aria-valuemin={0}
      aria-valuemax={unitsBetween(unit, bounds.start, bounds.end - 1)}
      aria-valuenow={unitsBetween(unit, bounds.start, at)}
      aria-valuetext={say('timeline.cell', { date: cellWords(at, unit, exhibit.lang), events })}
    >
      {above && <small>{above}</small>}
      <b data-long={Math.min(6, big.length)}>{big}</b>
      {under && <span>{under}</span>}
    </div>
  );
});
