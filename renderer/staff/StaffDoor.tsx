import { useEffect, useState } from 'react';
import type { PinRefusal, StaffDoor as Door, Unlocked } from '../../electron/contract';
import { host } from '../host';
import { PinPad } from './PinPad';
import { useStaffSay } from './staff-say';

type Message = PinRefusal | 'differ' | 'failed' | undefined;

/** The PIN, or the choice of the first one. A closed door says for how long. */
export function StaffDoor({ enter, leave }: { enter: () => void; leave: () => void }) {
  const say = useStaffSay();
  const [door, setDoor] = useState<Door>();
  const [chosen, setChosen] = useState<string>();
  const [message, setMessage] = useState<Message>();
  const [closedFor, setClosedFor] = useState(0);
  useEffect(() => {
    void host!.staffDoor().then((found) => {
      setDoor(found);
      setClosedFor(found.closedFor);
      if (found.open) enter();
    }, () => setMessage('failed'));
  }, [enter]);
  useEffect(() => {
    if (!closedFor) return undefined;
    const timer = window.setTimeout(() => setClosedFor(closedFor - 1), 1_000);
    return () => window.clearTimeout(timer);
  }, [closedFor]);
  const take = (answer: Unlocked) => {
    if (answer.open) return enter();
    setMessage(answer.why);
    setChosen(undefined);
    return setClosedFor(answer.closedFor);
  };
  const type = async (pin: string) => {
    setMessage(undefined);
    if (door?.pin !== 'fresh') return host!.staffUnlock(pin).then(take, () => setMessage('failed'));
    if (!chosen) return setChosen(pin);
    if (pin === chosen) return host!.staffChoosePin({ next: pin }).then(take, () => setMessage('failed'));
    setChosen(undefined);
    return setMessage('differ');
  };
  const fresh = door?.pin === 'fresh';
  const says = closedFor ? say('staff.closed', { seconds: closedFor }) : message ? say(`staff.pin.${message}`) : '';
  return (
    <section className="staff-door" aria-label={say('staff.title')} tabIndex={-1} autoFocus>
      <div className="staff-door-words">
        <h1 className="bois">{say('staff.title')}</h1>
        <p>{say(door?.pin === 'damaged' ? 'staff.pin.damaged' : fresh ? (chosen ? 'staff.choose.again' : 'staff.choose') : 'staff.enter')}</p>
        <p className="staff-door-says" role="status">{door?.pin === 'damaged' ? '' : says}</p>
      </div>
      <PinPad key={chosen ? 'again' : 'first'} shut={!door || closedFor > 0 || door.pin === 'damaged'} accept={say(fresh ? 'staff.choose.take' : 'staff.open')} type={type} leave={leave} />
    </section>
  );
}
