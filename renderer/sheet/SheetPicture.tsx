import type { ExhibitEvent } from '../../exhibit/format/exhibit';
import { languageOf } from '../../exhibit/languages/language-of';
import { openPlate } from '../actions';
import { plateInLanguage } from '../gallery/plate-in-language';
import { useExhibit } from '../store';
import { pictureOf, rendition } from './picture-of';
import './sheet-picture.css';

interface SheetPictureProps {
  event: ExhibitEvent;
  className: string;
  /** Width on screen in px, for the choice of the rendition. */
  width: number;
}

/** The picture on a sheet, a way to the plate itself. A poster is shown whole, a print may be cropped to its subject. */
export function SheetPicture({ event, className, width }: SheetPictureProps) {
  const exhibit = useExhibit();
  const picture = pictureOf(exhibit, event);
  if (!picture) return null;
  const plate = plateInLanguage(picture, exhibit.lang);
  const { x, y } = plate.focus ?? { x: 0.5, y: 0.5 };
  return (
    <button type="button" className={`sheet-picture sheet-picture-${plate.kind} ${className}`} onClick={() => openPlate(plate.id)}>
      <img src={rendition(plate, width)} lang={languageOf(plate, 'alt')} alt={plate.alt} decoding="async" draggable={false} style={{ objectPosition: `${x * 100}% ${y * 100}%` }} />
    </button>
  );
}
