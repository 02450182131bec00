import { useEffect, useState } from 'react';
import { useExhibit } from '../store';
import { useWords } from '../words';
import { elapsed } from './elapsed';

/** The time of day and how long the talk has lasted. */
export function ClockAndElapsed({ began }: { began: number }) {
  const say = useWords();
  const { lang } = useExhibit();
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = window.setInterval(() => setNow(Date.now()), 1_000);
    return () => window.clearInterval(timer);
  }, []);
  return (
    <dl className="presenter-time">
      <div><dt className="cap">{say('present.clock')}</dt><dd className="bois">{new Intl.DateTimeFormat(lang, { hour: '2-digit', minute: '2-digit' }).format(now)}</dd></div>
      <div><dt className="cap">{say('present.elapsed')}</dt><dd className="bois">{elapsed(now - began)}</dd></div>
    </dl>
  );
}
