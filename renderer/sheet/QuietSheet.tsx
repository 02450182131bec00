import { NumberBlock } from './NumberBlock';
import { CellSteps } from './CellSteps';
import { cellOf } from '../selectors';
import { cellName } from '../shell/cell-name';
import { useExhibit, useVisit } from '../store';
import { unitsBetween } from '../../exhibit/dates';
import { useWords } from '../words';

/** A day on which nothing hangs says so in one sentence. */
export function QuietSheet({ tone }: { tone: 'paper' | 'ink' }) {
  const { lang, count } = useExhibit();
  const visit = useVisit();
  const say = useWords();
  const { start, end } = cellOf(visit);
  const inside = count && visit.scale === count.unit && start >= count.when.start && start < count.when.end;
  const number = inside ? unitsBetween(count.unit, count.when.start, start) + 1 : undefined;
  const when = { edtf: '', start, end, unit: visit.scale, uncertain: false, approximate: false };
  return (
    <article className={`day-sheet day-sheet-${tone} day-sheet-quiet`}>
      <NumberBlock event={{ number, when }} />
      <div className="day-sheet-text">
        <p className="day-sheet-date">{cellName(start, visit.scale, lang, 'long')}</p>
        <p>{say('sheet.quiet')}</p>
      </div>
      <div className="day-sheet-foot"><CellSteps>{null}</CellSteps></div>
    </article>
  );
}
