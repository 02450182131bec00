import { host } from '../host';
import { lengthWords } from './length-words';
import { useStaffLang, useStaffSay } from './staff-say';
import { useAsked } from './use-asked';

const ask = () => host!.staffStatistics();

/** The day's visitors as a number, in type. */
export function Today({ act }: { act: () => void }) {
  const say = useStaffSay();
  const lang = useStaffLang();
  const { value } = useAsked(ask);
  if (!value) return <h2>{say('staff.today')}</h2>;
  const { visits, byHour, typical } = value.today;
  const busiest = byHour.indexOf(Math.max(...byHour));
  return (
    <>
      <h2>{say('staff.today')}</h2>
      <button type="button" className="staff-big" onClick={act}>
        {new Intl.NumberFormat(lang).format(visits)}
        <span>
          {say('staff.visits', { count: visits })}
          {typical && <><br />{lengthWords(typical, say)}</>}
          {visits > 0 && <><br />{say('staff.busiest', { hour: busiest })}</>}
        </span>
      </button>
    </>
  );
}
