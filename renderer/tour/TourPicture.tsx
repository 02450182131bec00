import type { Plate, TourStop } from '../../exhibit/exhibit';
import { openPlate } from '../actions';
import { rendition } from '../sheet/picture-of';

/** The picture of a stop, or the part of it that the stop is about. Touched, it hangs whole. */
export function TourPicture({ plate, region, width }: { plate: Plate; region: TourStop['region']; width: number }) {
  const { x, y } = plate.focus ?? { x: 0.5, y: 0.5 };
  const percent = (part: number) => `${Math.max(0, part) * 100}%`;
  // A part is shown by the picture's own view box; it is fetched as fine as the part needs.
  const part = region && { objectViewBox: `inset(${percent(region.y)} ${percent(1 - region.x - region.width)} ${percent(1 - region.y - region.height)} ${percent(region.x)})` };
  return (
    <button type="button" className={`tour-picture tour-picture-${plate.kind}`} onClick={() => openPlate(plate.id)}>
      <img src={rendition(plate, width / (region?.width || 1))} alt={plate.alt} decoding="async" draggable={false} style={{ objectPosition: `${x * 100}% ${y * 100}%`, ...part } as React.CSSProperties} />
    </button>
  );
}
