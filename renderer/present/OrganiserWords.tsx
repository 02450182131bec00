import { useEffect, useState } from 'react';
import { host } from '../host';
import type { Tour } from '../../exhibit/format/exhibit';
import { useKiosk } from '../kiosk-settings';
import { Forme } from '../shell/Forme';
import { useExhibit } from '../store';
import { pictureOfTour } from '../tour/picture-of-tour';
import { PlatePart } from '../tour/PlatePart';
import { SLIDE_WIDTH, SlideDate } from './Slide';
import { SlideText } from './SlideText';
import './slide.css';

/** The organiser's own words before and after the stops, beside the picture of the tour: the first line is set large, the others are read. */
export function OrganiserWords({ tour, closing }: { tour: Tour; closing: boolean }) {
  const exhibit = useExhibit();
  const picture = pictureOfTour(exhibit, tour);
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
    <div className={`slide slide-organiser${picture ? '' : ' slide-bare'}`}>
      {picture && <div className={`slide-picture slide-${picture.kind}`}><PlatePart plate={picture} region={undefined} width={SLIDE_WIDTH} /></div>}
      <div className="slide-words">
        <SlideDate date={tour.title} />
        <Forme lines={balanced(first)} max={30} maxWide={14} />
        <SlideText key={words}>{others.map((line, n) => <p key={n}>{line}</p>)}</SlideText>
        {logo && <img className="slide-logo" src={logo} alt="" draggable={false} />}
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
