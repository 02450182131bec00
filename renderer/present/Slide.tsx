import { useLayoutEffect, useRef } from 'react';
import type { Tour } from '../../exhibit/format/exhibit';
import { inLanguage } from '../shell/in-language';
import { remPx } from '../gallery/drag';
import { Forme } from '../shell/Forme';
import { useExhibit } from '../store';
import { dateOfStop } from '../tour/date-of-stop';
import { pictureOfStop } from '../tour/picture-of-stop';
import { PlatePart } from '../tour/PlatePart';
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
  const picture = plan ? undefined : pictureOfStop(exhibit, stop);
  return (
    <div className={`slide${plan ? ' slide-plan' : picture ? '' : ' slide-bare'}`} {...inLanguage(tour, 'html')}>
      {picture && (
        <button type="button" tabIndex={-1} className={`slide-picture slide-${picture.kind}`} aria-label={picture.title} onClick={() => open?.(picture.id)}>
          <PlatePart key={picture.id} plate={picture} region={stop.region} width={SLIDE_WIDTH} />
        </button>
      )}
      <div className="slide-words" key={`${number} ${exhibit.lang}`}>
        <p className="slide-date">{dateOfStop(exhibit, stop)}</p>
        <Forme lines={stop.headline} max={plan ? 20 : 25} maxWide={13} />
        <SlideText html={stop.html} />
      </div>
    </div>
  );
}

/** Largest and smallest size of the words, in rem; between them the largest that fits is taken. */
const SIZES = [5.2, 4.8, 4.4, 4, 3.7, 3.4, 3.1, 2.8, 2.5];

export function SlideText({ html }: { html: string }) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const { current: element } = box;
    const fit = () => {
      // Beside the plan the page keeps the plan's measure, which is small on a 4:3 projector.
      const scale = Math.max(1, Math.min(innerWidth / 144, innerHeight / 108) / remPx());
      for (const size of SIZES) {
        element!.style.fontSize = `${size * scale}rem`;
        if (element!.scrollHeight <= element!.clientHeight + 1) return;
      }
    };
    fit();
    const observer = new ResizeObserver(fit);
    observer.observe(element!);
    void document.fonts.ready.then(fit);
    return () => observer.disconnect();
  }, [html]);
  return <div ref={box} className="slide-text" dangerouslySetInnerHTML={{ __html: html }} />;
}
