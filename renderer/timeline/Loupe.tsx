import { forwardRef } from 'react';
import { add, unitsBetween } from '../../exhibit/dates';
import { eventsAtHand } from '../selectors';
import { useExhibit, useVisit } from '../store';
import { useWords } from '../words';
import { cellWords } from './date-words';
import { loupeWords } from './loupe-words';
import { windowFor } from './ribbon-window';

/** The cell at hand. To a screen reader it is a slider whose value is a date in words. */
export const Loupe = forwardRef<HTMLDivElement>(function Loupe(_, ref) {
  const exhibit = useExhibit();
  const visit = useVisit();
  const say = useWords();
  const { span, unit, at } = windowFor(exhibit, visit);
  const { big, under, above } = loupeWords(at, unit, exhibit.lang);
  const events = eventsAtHand(exhibit, visit).length;
  return (
    <div
      ref={ref}
      className="ribbon-loupe"
      role="slider"
      tabIndex={0}
      aria-label={say('timeline.label')}
      aria-valuemin={0}
      aria-valuemax={unitsBetween(unit, span.start, add(unit, span.end - 1, 0))}
      aria-valuenow={unitsBetween(unit, span.start, at)}
      aria-valuetext={say('timeline.cell', { date: cellWords(at, unit, exhibit.lang), events })}
    >
      {above && <small>{above}</small>}
      <b data-long={Math.min(6, big.length)}>{big}</b>
      {under && <span>{under}</span>}
    </div>
  );
});
