import { useEffect, useRef } from 'react';
import type { Plate, TourStop } from '../../exhibit/format/exhibit';
import { PlatePart } from '../tour/PlatePart';
import type { followPointer } from './follow-pointer';
import { moveTalk } from './talk';

/** The picture's share of the hall's screen from its left edge, as `slide.css` sets it. */
const SHARE = 0.422;

interface PresenterPictureProps {
  plate?: Plate;
  region: TourStop['region'];
  aspect: number;
  follow: typeof followPointer;
}

/** The picture as the hall sees it, in the same cut: a finger held on it throws the light on the same spot there. */
export function PresenterPicture({ plate, region, aspect, follow }: PresenterPictureProps) {
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => follow(frame.current!, {
    swipe: (by) => moveTalk(by > 0 ? 'next' : 'before'),
    spot: (spot) => moveTalk({ spot: spot && { x: spot.x * SHARE, y: spot.y } }),
  }), [follow]);
  return (
    <div ref={frame} className={`presenter-picture presenter-${plate?.kind ?? 'none'}`} style={{ aspectRatio: String(aspect * SHARE) }}>
      {plate && <PlatePart plate={plate} region={region} width={500} />}
    </div>
  );
}
