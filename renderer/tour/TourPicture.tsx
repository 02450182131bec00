import type { Plate, TourStop } from '../../exhibit/format/exhibit';
import { openPlate } from '../actions';
import { PlatePart } from './PlatePart';

/** The picture of a stop, or the part of it that the stop is about. Touched, it hangs whole. */
export function TourPicture({ plate, region, width }: { plate: Plate; region: TourStop['region']; width: number }) {
  return (
    <button type="button" className={`tour-picture tour-picture-${plate.kind}`} onClick={() => openPlate(plate.id)}>
      <PlatePart plate={plate} region={region} width={width} />
    </button>
  );
}
