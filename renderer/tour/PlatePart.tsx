import type { CSSProperties } from 'react';
import type { Plate, TourStop } from '../../exhibit/format/exhibit';
import { rendition } from '../sheet/picture-of';
import './plate-part.css';

interface PlatePartProps {
  plate: Plate;
  /** In fractions; the whole picture where there is none. */
  region: TourStop['region'];
  /** How wide it stands, in px: a part is fetched as fine as it needs. */
  width: number;
}

/**
 * A picture in its frame, or the part of it that a stop is about, cut at the edges of that part. The sides of the plate
 * are known from the exhibit: `object-view-box` asks the file for them, and a drawing often does not say.
 */
export function PlatePart({ plate, region, width }: PlatePartProps) {
  const { x, y } = plate.focus ?? { x: 0.5, y: 0.5 };
  const picture = (style: CSSProperties) => <img src={rendition(plate, width / (region?.width || 1))} alt={plate.alt} decoding="async" draggable={false} style={style} />;
  if (!region) return picture({ '--focus': `${x * 100}% ${y * 100}%` } as CSSProperties);
  return (
    <span className="plate-part" style={{ '--ratio': ratioOf(plate, region) } as CSSProperties}>
      <span className="plate-cut">{picture(cutOf(region))}</span>
    </span>
  );
}

type Region = NonNullable<TourStop['region']>;

/** Width by height of a part as it is seen. */
export const ratioOf = ({ width, height }: Pick<Plate, 'width' | 'height'>, region: Region): number =>
  ((width || 1) * region.width) / ((height || 1) * region.height);

/** Where the whole picture stands, so that the part fills the box that cuts it. */
export const cutOf = ({ x, y, width, height }: Region): CSSProperties => {
  const percent = (part: number) => `${Math.round(part * 1_000_000) / 10_000}%`;
  return { width: percent(1 / width), height: percent(1 / height), left: percent(-x / width), top: percent(-y / height) };
};
