import { memo, useState } from 'react';
import type { Plate, When } from '../../exhibit/format/exhibit';
import { chooseEvent, openPlate } from '../actions';
import { lookup } from '../lookup';
import { useExhibit } from '../store';
import { useWords } from '../words';
import { onward } from '../shell/direction';
import { dayMonthWords } from '../timeline/date-words';
import { whenInWords } from '../shell/when-in-words';
import type { Box } from './packing';
import { plateInLanguage } from './plate-in-language';
import { rendition } from './rendition';

interface HungPlateProps { plate: Plate; box: Box; index: number; of: number; onFocus: (index: number) => void }

/** A plate on the wall, whole, and its label beneath, so that nothing printed is covered: a touch on the red number goes to the day. */
export const HungPlate = memo(function HungPlate({ plate, box, index, of, onFocus }: HungPlateProps) {
  const say = useWords();
  const exhibit = useExhibit();
  const [missing, setMissing] = useState(false);
  const event = lookup(exhibit).eventsOfPlate.get(plate.id)?.[0];
  const place = { transform: `translate(${box.x * onward()}px,${box.y}px)`, width: box.width, height: box.height };
  return (
    <div className="walls-plate" role="listitem" aria-posinset={index + 1} aria-setsize={of} data-index={index} style={place}>
      <button type="button" className="walls-open" aria-label={plate.title} aria-description={plate.alt} onClick={() => openPlate(plate.id)} onFocus={() => onFocus(index)}>
        {missing || plate.media === 'audio' ? (
          <span className="walls-title" lang={plate.lang}>{plate.title}</span>
        ) : (
          <img src={rendition(plateInLanguage(plate, exhibit.lang), box.width * devicePixelRatio)} alt="" decoding="async" draggable={false} onError={() => setMissing(true)} />
        )}
      </button>
      <div className="walls-label">
        {plate.number !== undefined && (
          <button type="button" className="walls-number" aria-label={say('gallery.day', { number: plate.number })} onClick={() => (event ? chooseEvent(event.id, true) : openPlate(plate.id))}>
            {plate.number}
          </button>
        )}
        {plate.when && <span>{dateOfPlate(plate.when, plate.number !== undefined, exhibit.lang)}</span>}
      </div>
    </div>
  );
});

/** Beside its number a day needs no year. */
const dateOfPlate = (when: When, counted: boolean, lang: string) =>
  counted && when.unit === 'day' && when.end - when.start <= DAY ? dayMonthWords(when.start, lang) : whenInWords(when, lang, 'long');
const DAY = 86_400_000;
