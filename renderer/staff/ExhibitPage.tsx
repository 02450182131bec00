import { useStore } from '../store';
import { nameOf } from '../words';
import { Choice } from './Choice';
import { ExhibitOffers } from './ExhibitOffers';
import { nextIdle } from './next-idle';
import type { PanelProps } from './panel-parts';
import { PreviousExhibit } from './PreviousExhibit';
import { Row } from './Row';
import { Stepper } from './Stepper';
import { useStaffSay } from './staff-say';
import { TalkRows } from './TalkRows';
import { UpdateOffers } from './UpdateOffers';

/** What is shown, in which languages, for how long to whoever stands still; and how it is exchanged. */
export function ExhibitPage({ status, settings: { settings }, change, tell }: PanelProps) {
  const say = useStaffSay();
  const own = useStore((state) => state.exhibit.idle);
  const all = status.exhibit?.languages ?? [];
  const offered = settings.languages ?? all;
  const toggle = (lang: string) => {
    const next = offered.includes(lang) ? offered.filter((one) => one !== lang) : [...offered, lang];
    if (next.length) change({ languages: next });
  };
  const idle = (key: 'after' | 'reading' | 'countdown') => {
    const value = settings.idle[key] ?? own[key];
    const { less, more } = nextIdle(key, value);
    const set = (to: number | undefined) => (to === undefined ? undefined : () => change({ idle: { [key]: to } }));
    return <Row key={key} name={say(`staff.idle.${key}`)}><Stepper name={say(`staff.idle.${key}`)} value={say('staff.seconds', { n: value })} less={set(less)} more={set(more)} /></Row>;
  };
  return (
    <div className="staff-columns">
      <div>
        <h2>{say('staff.languages')}</h2>
        {all.map((lang) => (
          <Row key={lang} name={nameOf(lang)} note={offered[0] === lang ? say('staff.opening') : undefined}>
            <span className="staff-pair">
              {offered.includes(lang) && offered[0] !== lang && <button type="button" className="staff-small" onClick={() => change({ languages: [lang, ...offered.filter((one) => one !== lang)] })}>{say('staff.first')}</button>}
              <Choice name={nameOf(lang)} chosen={offered.includes(lang) ? 'on' : 'off'} choose={() => toggle(lang)} options={[{ value: 'on', name: say('staff.on') }, { value: 'off', name: say('staff.off') }]} />
            </span>
          </Row>
        ))}
        <h2 className="staff-next">{say('staff.screening')}</h2>
        <Row name={say('staff.screening.what')}>
          <Choice name={say('staff.screening')} chosen={settings.screening} choose={(screening) => change({ screening })} options={[{ value: 'full', name: say('staff.screening.full') }, { value: 'school', name: say('staff.screening.school') }]} />
        </Row>
      </div>
      <div>
        <h2>{say('staff.idle')}</h2>
        {(['after', 'reading', 'countdown'] as const).map(idle)}
        <ExhibitOffers tell={tell} />
        <PreviousExhibit previous={status.previous} tell={tell} />
      </div>
      <div>
        <TalkRows />
        <UpdateOffers tell={tell} />
      </div>
    </div>
  );
}
