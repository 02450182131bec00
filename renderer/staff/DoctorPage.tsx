import { useState } from 'react';
import type { Finding } from '../../electron/contract';
import { host } from '../host';
import { Row, type Mark } from './Row';
import { useStaffLang, useStaffSay } from './staff-say';
import { TurnPages } from './TurnPages';
import { useAsked } from './use-asked';

const ask = () => host!.staffDoctor();
const marks: Record<Finding['verdict'], Mark> = { ok: 'good', warning: 'bad', danger: 'bad', unknown: 'unsure' };
/** Findings on a page. */
const EACH = 7;

/** What is not yet safe about this machine, the worst first, and where it is told how to put it right. */
export function DoctorPage() {
  const say = useStaffSay();
  const lang = useStaffLang();
  const { value: findings, failed, again } = useAsked(ask);
  const [from, setFrom] = useState(0);
  if (!findings) return <p className="staff-empty">{failed ? say('staff.failed', { reason: failed }) : say('staff.doctor.looking')}</p>;
  const open = findings.filter(({ verdict }) => verdict === 'danger' || verdict === 'warning').length;
  return (
    <div className="staff-doctor">
      <div className="staff-bar">
        <b>{say('staff.doctor.sum', { open })}</b>
        <button type="button" className="staff-small" onClick={again}>{say('staff.again')}</button>
      </div>
      <div className="staff-findings">
        {findings.slice(from, from + EACH).map(({ id, title, verdict, found, todo, docs }) => (
          <Row key={id} name={title[lang]} mark={marks[verdict]} markSays={say(`staff.verdict.${verdict}`)} note={todo && <>{todo[lang]} <q>{docs}</q></>}>{found[lang]}</Row>
        ))}
      </div>
      <TurnPages from={from} each={EACH} total={findings.length} turn={setFrom} />
    </div>
  );
}
