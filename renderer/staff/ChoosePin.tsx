import { useState } from 'react';
import { host } from '../host';
import { PinPad } from './PinPad';
import { useStaffSay } from './staff-say';

const steps = ['current', 'next', 'again'] as const;

/** Another PIN: the one that holds, then the new one twice. */
export function ChoosePin({ tell }: { tell: (words: string) => void }) {
  const say = useStaffSay();
  const [typed, setTyped] = useState<string[]>();
  if (!typed) return <div className="staff-acts"><button type="button" className="btn" onClick={() => setTyped([])}><span>{say('staff.pin.change')}</span></button></div>;
  const type = async (pin: string) => {
    const all = [...typed, pin];
    if (all.length < steps.length) return setTyped(all);
    setTyped(undefined);
    if (all[1] !== all[2]) return tell(say('staff.pin.differ'));
    const answer = await host!.staffChoosePin({ next: pin, current: all[0]! });
    return tell(answer.open ? say('staff.pin.changed') : answer.closedFor ? say('staff.closed', { seconds: answer.closedFor }) : say(`staff.pin.${answer.why}`));
  };
  return (
    <div className="staff-new-pin">
      <p className="staff-note" role="status">{say(`staff.pin.${steps[typed.length]!}`)}</p>
      <PinPad key={typed.length} shut={false} accept={say('staff.choose.take')} type={type} leave={() => setTyped(undefined)} />
    </div>
  );
}
