import { Icon } from '../shell/Icon';
import { useStaffSay } from './staff-say';

interface StepperProps {
  name: string;
  value: string;
  /** Undefined: no further. */
  less?: () => void;
  more?: () => void;
}

/** A value between two keys, the same place under the finger for every step. */
export function Stepper({ name, value, less, more }: StepperProps) {
  const say = useStaffSay();
  return (
    <span className="staff-stepper" role="group" aria-label={name}>
      <button type="button" disabled={!less} onClick={less} aria-label={say('staff.less', { name })}><Icon name="minus" /></button>
      <b aria-live="polite">{value}</b>
      <button type="button" disabled={!more} onClick={more} aria-label={say('staff.more', { name })}><Icon name="plus" /></button>
    </span>
  );
}
