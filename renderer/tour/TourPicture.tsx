import type { Plate, TourStop } from '../../exhibit/exhibit';
import { openPlate } from '../actions';
import { rendition } from '../sheet/picture-of';
import { objectViewBox } from './object-view-box';

/** The picture of a stop, or the part of it that the stop is about. Touched, it hangs whole. */
export function TourPicture({ plate, region, width }: { plate: Plate; region: TourStop['region']; width: number }) {
  const { x, y } = plate.focus ?? { x: 0.5, y: 0.5 };
  // A part is fetched as fine as it needs.
  return (
    <button type="button" className={`tour-picture tour-picture-${plate.kind}`} onClick={() => openPlate(plate.id)}>
      <img src={rendition(plate, width / (region?.width || 1))} alt={plate.alt} decoding="async" draggable={false} style={{ objectPosition: `${x * 100}% ${y * 100}%`, ...objectViewBox(region) }} />
    </button>
  );
}
