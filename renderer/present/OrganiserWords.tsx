import { useEffect, useState } from 'react';
import { host } from '../host';
import { useKiosk } from '../kiosk-settings';
import { Forme } from '../shell/Forme';
import { useExhibit } from '../store';
import './slide.css';

/** The organiser's own words before and after the stops: the first line is set large, the others are read. */
export function OrganiserWords({ closing }: { closing: boolean }) {
  const exhibit = useExhibit();
  const words = useKiosk(({ present }) => (closing ? present.closing : present.opening)) ?? exhibit.titles[exhibit.lang]?.title ?? '';
  const [logo, setLogo] = useState<string | null>(null);
  const [first = '', ...others] = words.split('\n').filter((line) => line.trim());
  useEffect(() => {
    let shown = true;
    void host?.presentLogo().then((found) => shown && setLogo(found), () => undefined);
    return () => {
      shown = false;
    };
  }, []);
  return (
    <div className="slide slide-organiser">
      {logo && <img className="slide-logo" src={logo} alt="" draggable={false} />}
      <div className="slide-words">
        <Forme lines={balanced(first)} max={22} maxWide={13} />
        <div className="slide-lines">{others.map((line, n) => <p key={n}>{line}</p>)}</div>
      </div>
    </div>
  );
}

/** A long line in two of about the same length. */
function balanced(line: string): string[] {
  const words = line.trim().split(/ +/);
  if (line.length < 16 || words.length < 2) return [line.trim()];
  const cuts = words.slice(1).map((_, n) => [words.slice(0, n + 1).join(' '), words.slice(n + 1).join(' ')]);
  return cuts.reduce((best, cut) => (Math.abs(cut[0]!.length - cut[1]!.length) < Math.abs(best[0]!.length - best[1]!.length) ? cut : best));
}
