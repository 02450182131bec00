import { useState } from 'react';
import { host } from '../host';
import type { PanelProps } from './panel-parts';
import { Row } from './Row';
import { momentWords } from './moment-words';
import { useStaffLang, useStaffSay } from './staff-say';
import { TurnPages } from './TurnPages';
import { useAsked } from './use-asked';

const ask = () => host!.staffLog();
/** Lines on a page. */
const EACH = 8;

/** The last lines of the log, the latest first, and where the whole of it lies. */
export function LogPage({ status }: PanelProps) {
  const say = useStaffSay();
  const lang = useStaffLang();
  const { value: lines, failed } = useAsked(ask);
  const [from, setFrom] = useState(0);
  return (
    <div className="staff-log">
      <h2>{say('staff.lines')}</h2>
      {failed && <p className="staff-empty">{say('staff.failed', { reason: failed })}</p>}
      {lines?.slice(from, from + EACH).map(({ at, about, words }, i) => (
        <Row key={from + i} name={momentWords(at, lang)} note={about}><span className="staff-log-words">{words}</span></Row>
      ))}
      <TurnPages from={from} each={EACH} total={lines?.length ?? 0} turn={setFrom} />
      <p className="staff-note">{say('staff.log.file')} <code>{status.logFile}</code></p>
    </div>
  );
}
