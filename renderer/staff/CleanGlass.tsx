import { useEffect, useState } from 'react';
import { useStaffSay } from './staff-say';

const SECONDS = 60;

/** For a minute the glass can be wiped: every touch lands here and does nothing. */
export function CleanGlass({ end }: { end: () => void }) {
  const say = useStaffSay();
  const [left, setLeft] = useState(SECONDS);
  useEffect(() => {
    if (!left) return end();
    const timer = window.setTimeout(() => setLeft(left - 1), 1_000);
    return () => window.clearTimeout(timer);
  }, [left, end]);
  return (
    <div className="staff-clean" role="alertdialog" aria-label={say('staff.clean')}>
      <span className="bois">{left}</span>
      <p>{say('staff.clean.now')}</p>
    </div>
  );
}
