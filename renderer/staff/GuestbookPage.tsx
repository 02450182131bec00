import { useCallback, useState } from 'react';
import type { StaffPile } from '../../electron/contract';
import { host } from '../host';
import { Choice } from './Choice';
import { MessageToRead } from './MessageToRead';
import type { PanelProps } from './panel-parts';
import { useStaffSay } from './staff-say';
import { TurnPages } from './TurnPages';
import { reasonOf, useAsked } from './use-asked';

const piles: StaffPile[] = ['open', 'shown', 'hidden'];
/** Messages on one page of the pile. */
const EACH = 4;

/** What visitors wrote: to be hung, taken down, or thrown away. */
export function GuestbookPage({ settings: { settings }, change, tell }: PanelProps) {
  const say = useStaffSay();
  const [pile, setPile] = useState<StaffPile>('open');
  const [from, setFrom] = useState(0);
  const ask = useCallback(() => host!.staffMessages({ pile, from, count: EACH }), [pile, from]);
  const { value, failed, again } = useAsked(ask);
  const turnTo = (next: StaffPile) => {
    setPile(next);
    setFrom(0);
  };
  const rule = (id: string, ruling: 'show' | 'hide' | 'delete') =>
    void host!.staffRuleMessage({ id, ruling }).then(
      () => {
        // The last one of a page leaves the one before it.
        if (value?.messages.length === 1 && from) setFrom(from - EACH);
        else again();
        tell(say(`staff.ruled.${ruling}`));
      },
      (error: Error) => tell(say('staff.failed', { reason: reasonOf(error) })),
    );
  const total = value?.totals[pile] ?? 0;
  return (
    <div className="staff-guestbook">
      <div className="staff-bar">
        <Choice name={say('staff.piles')} chosen={pile} choose={turnTo} options={piles.map((one) => ({ value: one, name: say(`staff.pile.${one}`, { count: value?.totals[one] ?? 0 }) }))} />
        <span className="staff-pair">
          {say('staff.guestbook.new')}
          <Choice name={say('staff.guestbook.new')} chosen={settings.guestbook.moderation} choose={(moderation) => change({ guestbook: { moderation } })} options={(['before', 'after', 'off'] as const).map((one) => ({ value: one, name: say(`staff.guestbook.${one}`) }))} />
        </span>
      </div>
      {failed && <p className="staff-empty">{say('staff.failed', { reason: failed })}</p>}
      {value && !total && <p className="staff-empty">{say(`staff.pile.none.${pile}`)}</p>}
      <ul className="staff-messages">
        {value?.messages.map((message) => <MessageToRead key={message.id} message={message} rule={(ruling) => rule(message.id, ruling)} />)}
      </ul>
      <TurnPages from={from} each={EACH} total={total} turn={setFrom} />
    </div>
  );
}
