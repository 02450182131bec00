import { useEffect, useRef } from 'react';
import { add, startOf } from '../../exhibit/dates/dates';
import type { When } from '../../exhibit/format/exhibit';
import { useExhibit } from '../store';
import { rendition } from '../sheet/picture-of';
import { Forme } from '../shell/Forme';
import { whenInWords } from '../shell/when-in-words';
import { pushPicture } from './push-picture';
import { TouchPrompt } from './TouchPrompt';
import type { Poster } from './programme';

/** The day of an hour, for a poster has no hours. A doubt about the hour is none about the day. */
const dayOf = (when: When): When =>
  when.unit === 'hour' ? { ...when, unit: 'day', uncertain: false, approximate: false, start: startOf('day', when.start), end: add('day', startOf('day', when.start), 1) } : when;

/** One of the strongest moments as a poster: number and date in red, its picture over all the rest. */
export function AttractPoster({ event, plate }: Poster) {
  const { lang, count } = useExhibit();
  const picture = useRef<HTMLImageElement>(null);
  useEffect(() => pushPicture(picture.current!), []);
  const { x, y } = plate.focus ?? { x: 0.5, y: 0.5 };
  return (
    <div className="attract-poster">
      <img ref={picture} className="attract-full" src={rendition(plate, 1400)} alt={plate.alt} draggable={false} style={{ objectPosition: `${x * 100}% ${y * 100}%` }} />
      {count && event.number !== undefined && (
        <div className="attract-days" aria-hidden><i style={{ width: `${(event.number / count.total) * 100}%` }} /></div>
      )}
      <div className="attract-column">
        {event.number !== undefined && <div className="attract-day bois">{event.number}</div>}
        <Forme as="div" lines={[whenInWords(dayOf(event.when), lang, 'long')]} max={12.4} />
        <p className="attract-event">{event.title}.</p>
        <p className="attract-sentence">{event.short}</p>
      </div>
      <TouchPrompt lang={lang} />
    </div>
  );
}
