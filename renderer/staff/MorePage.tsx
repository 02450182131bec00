import { useState } from 'react';
import { host } from '../host';
import { ChoosePin } from './ChoosePin';
import type { PanelProps } from './panel-parts';
import { Row } from './Row';
import { useStaffSay } from './staff-say';

/** What is seldom done: another PIN, a new start, the way out. The way out asks again. */
export function MorePage({ status, settings, tell }: PanelProps) {
  const say = useStaffSay();
  const [asking, setAsking] = useState(false);
  const { runtime, version, dataFolder, logFile } = status;
  return (
    <div className="staff-columns staff-two">
      <div>
        <h2>{say('staff.end')}</h2>
        <div className="staff-acts">
          <button type="button" className="btn" onClick={() => void host!.staffRelaunch()}><span>{say('staff.relaunch')}<small>{say('staff.relaunch.what')}</small></span></button>
          {asking && <p className="staff-note">{say('staff.quit.ask')}</p>}
          {asking && <button type="button" className="btn" onClick={() => setAsking(false)}>{say('staff.no')}</button>}
          <button type="button" className="btn red" onClick={() => (asking ? void host!.staffQuit() : setAsking(true))}><span>{say(asking ? 'staff.quit.sure' : 'staff.quit')}</span></button>
        </div>
        <h2 className="staff-next">{say('staff.pin')}</h2>
        <ChoosePin tell={tell} />
      </div>
      <div>
        <h2>{say('staff.program')}</h2>
        <Row name="Vitrine">{version}</Row>
        <Row name="Electron">{runtime.electron}</Row>
        <Row name="Chromium">{runtime.chromium}</Row>
        <Row name={say('staff.system')}>{runtime.system}</Row>
        <Row name={say('staff.data')} note={dataFolder} />
        <Row name={say('staff.log')} note={logFile} />
        {settings.problems.length > 0 && <h2 className="staff-next">{say('staff.problems')}</h2>}
        {settings.problems.map(({ key, reason }) => <Row key={key} name={key || 'settings.yaml'} mark="bad" note={reason} />)}
      </div>
    </div>
  );
}
