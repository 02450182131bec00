import type { CSSProperties } from 'react';
import type { Tour } from '../../exhibit/format/exhibit';
import { inLanguage } from '../shell/in-language';
import { Forme } from '../shell/Forme';
import { useExhibit } from '../store';
import { dateOfStop } from '../tour/date-of-stop';
import { pictureOfStop } from '../tour/picture-of-stop';
import { PlatePart } from '../tour/PlatePart';
import { SlideText } from './SlideText';
import './slide.css';

/** How wide the picture stands in a hall, in px: what its rendition is chosen for. */
export const SLIDE_WIDTH = 900;

interface SlideProps {
  tour: Tour;
  stop: number;
  /** Leaves the picture's place free: the plan is seen there. */
  plan?: boolean;
  open?: (plate: string) => void;
}

/** A stop set for a hall: the picture to the edges, the date, the headline, the words as large as they fit. */
export function Slide({ tour, stop: number, plan = false, open }: SlideProps) {
  const exhibit = useExhibit();
  const stop = tour.stops[number]!;
  // The page's own direction lays the slide out; the words may be in another language.
  const within = inLanguage(tour, 'html');
  const picture = plan ? undefined : pictureOfStop(exhibit, stop);
  return (
    <div className={`slide${plan ? ' slide-plan' : picture ? '' : ' slide-bare'}`}>
      {picture && (
        <button type="button" tabIndex={-1} className={`slide-picture slide-${picture.kind}`} aria-label={picture.title} onClick={() => open?.(picture.id)}>
          <PlatePart key={picture.id} plate={picture} region={stop.region} width={SLIDE_WIDTH} />
        </button>
      )}
      <div className="slide-words" key={`${number} ${exhibit.lang}`}>
        <SlideDate date={dateOfStop(exhibit, stop)} />
        <Forme lines={stop.headline} max={plan ? 20 : 25} maxWide={13} within={within} />
        <SlideText><div {...within} dangerouslySetInnerHTML={{ __html: stop.html }} /></SlideText>
      </div>
    </div>
  );
}

/** A date of more letters than this stands on two lines: smaller on one, the last row would not read it. */
const LONG_DATE = 40;

/** When a stop is, on one line as large as it fits. Over the organiser's words stands the name of the tour. */
export function SlideDate({ date }: { date: string }) {
  return <p className={`slide-date${date.length > LONG_DATE ? ' slide-date-long' : ''}`} style={{ '--letters': date.length } as CSSProperties}>{date}</p>;
}
