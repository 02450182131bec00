import { NumberBlock } from './NumberBlock';
import { CellSteps } from './CellSteps';
import { chooseEvent } from '../actions';
import { cellOf, passes } from '../selectors';
import { SituationLine } from './SituationLine';
import { EventSlip } from './EventSlip';
import { cellName } from '../shell/cell-name';
import { Forme } from '../shell/Forme';
import { useExhibit, useVisit } from '../store';
import { unitsBetween } from '../../exhibit/dates/dates';
import { timeUnits, type TimeUnit } from '../../exhibit/dates/time-units';
import { useWords } from '../words';

const isFinerOrSame = (unit: TimeUnit, than: TimeUnit) => timeUnits.indexOf(unit) >= timeUnits.indexOf(than);

/** A cell in which nothing hangs says so in one sentence, and names the next story. */
export function QuietSheet({ tone }: { tone: 'paper' | 'ink' }) {
  const exhibit = useExhibit();
  const { lang, count } = exhibit;
  const visit = useVisit();
  const say = useWords();
  const { start, end } = cellOf(visit);
  const inside = count && isFinerOrSame(visit.scale, count.unit) && start >= count.when.start && start < count.when.end;
  const next = exhibit.items.event.find((event) => event.when.start >= end && passes(event, visit)) ?? exhibit.items.event.findLast((event) => passes(event, visit));
  const number = inside ? unitsBetween(count.unit, count.when.start, start) + 1 : undefined;
  const when = { edtf: '', start, end, unit: visit.scale, uncertain: false, approximate: false };
  return (
    <article className={`day-sheet day-sheet-${tone} day-sheet-quiet`}>
      <NumberBlock event={{ number, when }} />
      <div className="day-sheet-text">
        <Forme lines={[cellName(start, visit.scale, lang, 'long')]} max={16} yields />
        <p>{say('sheet.quiet', { unit: visit.scale })}</p>
        {next && <EventSlip event={next} onChoose={() => chooseEvent(next.id)} />}
      </div>
      <SituationLine />
      <div className="day-sheet-foot"><CellSteps>{null}</CellSteps></div>
    </article>
  );
}
