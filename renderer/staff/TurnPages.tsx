import { Icon } from '../shell/Icon';
import { useStaffSay } from './staff-say';

/** Two keys at the foot of a list that is longer than its place. */
export function TurnPages({ from, each, total, turn }: { from: number; each: number; total: number; turn: (from: number) => void }) {
  const say = useStaffSay();
  if (total <= each) return null;
  return (
    <div className="staff-turn">
      <button type="button" disabled={from === 0} onClick={() => turn(Math.max(0, from - each))} aria-label={say('list.before')}><Icon name="left" /></button>
      <span>{say('staff.of', { first: from + 1, last: Math.min(from + each, total), total })}</span>
      <button type="button" disabled={from + each >= total} onClick={() => turn(from + each)} aria-label={say('list.after')}><Icon name="right" /></button>
    </div>
  );
}
