import { useState } from 'react';
import { host } from '../host';
import { Icon } from '../shell/Icon';
import { CleanGlass } from './CleanGlass';
import { Health } from './Health';
import type { PanelProps } from './panel-parts';
import { Row } from './Row';
import { Slider } from './Slider';
import { useStaffSay } from './staff-say';
import { Today } from './Today';

/** Everything at a glance: the day, the machine, what is set, and what is done most. */
export function OverviewPage({ status, settings: { settings }, change, go }: PanelProps) {
  const say = useStaffSay();
  const [cleaning, setCleaning] = useState(false);
  return (
    <div className="staff-columns">
      <div>
        <Today act={() => go('figures')} />
        <Health status={status} go={go} />
      </div>
      <div>
        <h2>{say('staff.settings')}</h2>
        <Row name={say('staff.languages')} act={() => go('exhibit')}>{(settings.languages ?? status.exhibit?.languages ?? []).map((one) => one.toUpperCase()).join(', ')}</Row>
        <Row name={say('staff.idle.after')} act={() => go('exhibit')}>{settings.idle.after ? say('staff.seconds', { n: settings.idle.after }) : say('staff.asExhibit')}</Row>
        <Row name={say('staff.restart')} act={() => go('hours')}>{settings.restart.at === 'never' ? say('staff.never') : settings.restart.at}</Row>
        <div className="staff-row"><span className="staff-row-name">{say('staff.sound')}</span><Slider name={say('staff.sound')} value={settings.sound} least={0} most={100} step={5} change={(sound) => change({ sound })} /></div>
        <div className="staff-row"><span className="staff-row-name">{say('staff.brightness')}</span><Slider name={say('staff.brightness')} value={settings.brightness} least={30} most={100} step={5} change={(brightness) => change({ brightness })} /></div>
        <h2 className="staff-next">{say('staff.page.guestbook')}</h2>
        <Row name={say('staff.guestbook.new')} act={() => go('guestbook')}>{say(`staff.guestbook.${settings.guestbook.moderation}`)}</Row>
      </div>
      <div>
        <h2>{say('staff.do')}</h2>
        <div className="staff-acts">
          <button type="button" className="btn solid" onClick={() => go('guestbook')}><span>{say('staff.read')}</span><span className="a"><Icon name="right" /></span></button>
          <button type="button" className="btn" onClick={() => go('stick')}><span>{say('staff.export')}<small>{say('staff.export.what')}</small></span></button>
          <button type="button" className="btn" onClick={() => go('exhibit')}><span>{say('staff.update')}<small>{say('staff.update.what')}</small></span></button>
          <button type="button" className="btn" onClick={() => setCleaning(true)}><span>{say('staff.clean')}<small>{say('staff.clean.what')}</small></span></button>
          <button type="button" className="btn" onClick={() => void host!.staffReload()}><span>{say('staff.reload')}<small>{say('staff.reload.what')}</small></span></button>
          <button type="button" className="btn red" onClick={() => go('more')}><span>{say('staff.quit')}</span><span className="a"><Icon name="close" /></span></button>
        </div>
      </div>
      {cleaning && <CleanGlass end={() => setCleaning(false)} />}
    </div>
  );
}
