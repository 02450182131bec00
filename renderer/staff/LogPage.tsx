import { faultWords } from './fault-words';
import type { PanelProps } from './panel-parts';
import { Row } from './Row';
import { useStaffLang, useStaffSay } from './staff-say';

/** The last faults, and where the whole log lies. */
export function LogPage({ status }: PanelProps) {
  const say = useStaffSay();
  const lang = useStaffLang();
  const { faults, logFile } = status;
  return (
    <div className="staff-log">
      <h2>{say('staff.faults')}</h2>
      {!faults.length && <p className="staff-empty">{say('staff.faults.none')}</p>}
      {faults.map((fault) => <Row key={`${fault.at} ${fault.about}`} name={faultWords(fault, lang)}>{fault.words}</Row>)}
      <p className="staff-note">{say('staff.log.file')} <code>{logFile}</code></p>
    </div>
  );
}
