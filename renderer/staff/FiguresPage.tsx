import { host } from '../host';
import { useExhibit } from '../store';
import { nameOf, type Word } from '../words';
import { dayWords } from './day-words';
import { lengthWords } from './length-words';
import { Row } from './Row';
import { useStaffLang, useStaffSay } from './staff-say';
import { titleOf } from './title-of';
import { Today } from './Today';
import { useAsked } from './use-asked';

const ask = () => host!.staffStatistics();
const WEEK = 7;
const MOST = 8;

/** The sums of the day, the week and the month, in type and rules. */
export function FiguresPage() {
  const say = useStaffSay();
  const lang = useStaffLang();
  const { value, failed } = useAsked(ask);
  const exhibit = useExhibit();
  if (!value) return <p className="staff-empty">{failed && say('staff.failed', { reason: failed })}</p>;
  const week = value.days.slice(-WEEK).reverse();
  const many = (count: number) => new Intl.NumberFormat(lang).format(count);
  const counted = (all: Record<string, number>) => Object.entries(all).filter(([, count]) => count).sort(([, a], [, b]) => b - a);
  return (
    <div className="staff-columns">
      <div>
        <Today act={() => undefined} />
        <h2 className="staff-next">{say('staff.week')}</h2>
        {week.map(({ day, visits }) => <Row key={day} name={dayWords(day, lang, 'long')} capital>{many(visits)}</Row>)}
      </div>
      <div>
        <h2>{say('staff.month.lengths')}</h2>
        {(Object.keys(value.lengths) as (keyof typeof value.lengths)[]).map((length) => <Row key={length} name={lengthWords(length, say)} capital>{many(value.lengths[length])}</Row>)}
        <h2 className="staff-next">{say('staff.languages')}</h2>
        {counted(value.languages).map(([one, count]) => <Row key={one} name={nameOf(one)}>{many(count)}</Row>)}
      </div>
      <div>
        <h2>{say('staff.opened')}</h2>
        {value.opened.slice(0, MOST).map(({ kind, id, count }) => <Row key={`${kind} ${id}`} name={titleOf(exhibit, kind, id)} note={say(`staff.kind.${kind}` as Word)}>{many(count)}</Row>)}
        <Row name={say('staff.tours')}>{many(value.toursFinished)}</Row>
        {counted(value.aids).map(([aid, count]) => <Row key={aid} name={say('staff.aid', { aid })}>{many(count)}</Row>)}
      </div>
    </div>
  );
}
