import { Choice } from './Choice';
import { endsOf, kindOf, moveTime, USUAL, withEnd, type DayKind } from './hours-words';
import type { PanelProps } from './panel-parts';
import { Row } from './Row';
import { Stepper } from './Stepper';
import { useStaffLang, useStaffSay } from './staff-say';

const days = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
/** A Monday. */
const MONDAY = Date.UTC(2027, 0, 4);

/** Opening hours by day, and the time of the nightly restart. */
export function HoursPage({ settings: { settings }, change }: PanelProps) {
  const say = useStaffSay();
  const lang = useStaffLang();
  const { hours, restart } = settings;
  const kinds: { value: DayKind; name: string }[] = [
    { value: 'open', name: say('staff.day.open') },
    { value: 'times', name: say('staff.day.times') },
    { value: 'closed', name: say('staff.day.closed') },
  ];
  const give = (day: (typeof days)[number], value: string) => change({ hours: { [day]: value } });
  const except = Object.entries(hours.except);
  return (
    <div className="staff-hours">
      <div>
        <h2>{say('staff.opening.hours')}</h2>
        {days.map((day, i) => {
          const value = hours[day];
          const name = new Intl.DateTimeFormat(lang, { weekday: 'long', timeZone: 'UTC' }).format(MONDAY + i * 86_400_000);
          const { from, to } = endsOf(value);
          const end = (which: 'from' | 'to', time: string) => (
            <Stepper name={say(`staff.day.${which}`, { day: name })} value={time} less={() => give(day, withEnd(value, which, moveTime(time, -1)))} more={() => give(day, withEnd(value, which, moveTime(time, 1)))} />
          );
          return (
            <Row key={day} name={name} capital>
              <span className="staff-pair">
                {kindOf(value) === 'times' && <>{end('from', from)}{end('to', to)}</>}
                <Choice name={name} options={kinds} chosen={kindOf(value)} choose={(kind) => give(day, kind === 'times' ? USUAL : kind)} />
              </span>
            </Row>
          );
        })}
      </div>
      <div>
        <h2>{say('staff.restart')}</h2>
        <Row name={say('staff.restart.at')}>
          <span className="staff-pair">
            {restart.at !== 'never' && <Stepper name={say('staff.restart.at')} value={restart.at} less={() => change({ restart: { at: moveTime(restart.at, -1) } })} more={() => change({ restart: { at: moveTime(restart.at, 1) } })} />}
            <Choice name={say('staff.restart')} chosen={restart.at === 'never' ? 'off' : 'on'} choose={(on) => change({ restart: { at: on === 'on' ? '04:00' : 'never' } })} options={[{ value: 'on', name: say('staff.on') }, { value: 'off', name: say('staff.never') }]} />
          </span>
        </Row>
        <p className="staff-note">{say('staff.hours.note')}</p>
        {except.length > 0 && <h2 className="staff-next">{say('staff.except')}</h2>}
        {except.map(([day, value]) => <Row key={day} name={day}>{kindOf(value) === 'times' ? value : say(`staff.day.${kindOf(value)}`)}</Row>)}
      </div>
    </div>
  );
}
