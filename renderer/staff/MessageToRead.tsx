import { useState } from 'react';
import type { Message, Ruling } from '../../electron/contract';
import { dayWords } from './day-words';
import { useStaffLang, useStaffSay } from './staff-say';

/** One message, and what can be done with it. Throwing away asks again, in place. */
export function MessageToRead({ message, rule }: { message: Message; rule: (ruling: Ruling) => void }) {
  const say = useStaffSay();
  const lang = useStaffLang();
  const [asking, setAsking] = useState(false);
  const { number, text, lang: written, day, state, reports, caught } = message;
  return (
    <li className="staff-message-sheet">
      <p className="staff-message-head">
        <b>{number}</b>{dayWords(day, lang)}, {written}
        {reports > 0 && <em>{say('staff.reported', { count: reports })}</em>}
        {caught && <em>{say('staff.caught')}</em>}
      </p>
      <p className="staff-message-text" lang={written}>{text}</p>
      <div className="staff-pair">
        {!asking && (state !== 'shown' || !message.seen) && <button type="button" className="staff-small" onClick={() => rule('show')}>{say(state === 'shown' ? 'staff.rule.keep' : 'staff.rule.show')}</button>}
        {!asking && state !== 'hidden' && <button type="button" className="staff-small" onClick={() => rule('hide')}>{say('staff.rule.hide')}</button>}
        {asking && <button type="button" className="staff-small" onClick={() => setAsking(false)}>{say('staff.no')}</button>}
        <button type="button" className="staff-small staff-red" onClick={() => (asking ? rule('delete') : setAsking(true))}>{say(asking ? 'staff.rule.sure' : 'staff.rule.delete')}</button>
      </div>
    </li>
  );
}
