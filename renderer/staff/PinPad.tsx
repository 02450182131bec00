import { useEffect, useRef, useState } from 'react';
import { useStaffSay } from './staff-say';

const digits = ['1', '2', '3', '4', '5', '6', '7', '8', '9'];
const LEAST = 4;
const MOST = 12;

interface PinPadProps {
  /** The door is closed: nothing can be typed. */
  shut: boolean;
  accept: string;
  type: (pin: string) => Promise<void>;
  leave: () => void;
}

/** Ten big keys that act when they are touched, and the squares of what was typed. A keyboard's digits do the same. */
export function PinPad({ shut, accept, type, leave }: PinPadProps) {
  const say = useStaffSay();
  const [pin, setPin] = useState('');
  // What was typed counts at once, also before it is drawn: a keyboard is faster than the glass.
  const typed = useRef('');
  const [busy, setBusy] = useState(false);
  const idle = !shut && !busy;
  const write = (next: string) => setPin((typed.current = next));
  const press = (digit: string) => idle && write((typed.current + digit).slice(0, MOST));
  const erase = () => write(typed.current.slice(0, -1));
  const send = async () => {
    const sent = typed.current;
    if (!idle || sent.length < LEAST) return;
    setBusy(true);
    write('');
    await type(sent);
    setBusy(false);
  };
  const latest = useRef({ press, erase, send });
  useEffect(() => {
    latest.current = { press, erase, send };
  });
  useEffect(() => {
    const key = (event: KeyboardEvent) => {
      if (/^\d$/.test(event.key)) latest.current.press(event.key);
      else if (event.key === 'Backspace') latest.current.erase();
      else if (event.key === 'Enter' && typed.current.length >= LEAST) {
        // Not for the key that has the focus: what was typed is meant.
        event.preventDefault();
        void latest.current.send();
      }
    };
    window.addEventListener('keydown', key);
    return () => window.removeEventListener('keydown', key);
  }, []);
  return (
    <div className="staff-pin">
      <div className="staff-dots" role="img" aria-label={say('staff.typed', { count: pin.length })} data-many={pin.length > 6 || undefined}>
        {Array.from({ length: Math.max(LEAST, pin.length) }, (_, i) => <i key={i} data-full={i < pin.length || undefined} />)}
      </div>
      <div className="staff-pad" role="group" aria-label={say('staff.pad')} data-shut={shut || undefined}>
        {digits.map((digit) => <Key key={digit} name={digit} act={() => press(digit)} off={!idle} />)}
        <Key name={say('staff.leave')} act={leave} small />
        <Key name="0" act={() => press('0')} off={!idle} />
        <Key name={say('staff.erase')} act={erase} off={!idle} small />
        <Key name={accept} act={() => void send()} off={!idle || pin.length < LEAST} small wide />
      </div>
    </div>
  );
}

/** A key acts on touch-down; a click that no pointer made comes from the keyboard or from assistive technology.
 * What opens or leaves waits for the finger to lift: it must not press what comes next. */
function Key({ name, act, off = false, small = false, wide = false }: { name: string; act: () => void; off?: boolean; small?: boolean; wide?: boolean }) {
  return (
    <button type="button" className="staff-key" data-small={small || undefined} data-wide={wide || undefined} disabled={off} onPointerDown={() => !small && act()} onClick={(event) => (small || event.detail === 0) && act()}>
      {name}
    </button>
  );
}
