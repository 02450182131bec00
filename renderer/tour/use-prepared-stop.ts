import { useEffect } from 'react';
import type { TourStop } from '../../exhibit/format/exhibit';
import { rendition } from '../sheet/picture-of';
import { useExhibit } from '../store';
import { pictureOfStop } from './picture-of-stop';

/** So long a stop stands before the next one is thought of, in ms: its own pictures come first. */
const CALM = 600;

/** While one stop is told, the picture of the next is fetched and decoded: then turning to it costs a frame. `width` as in `PlatePart`. */
export function usePreparedStop(next: TourStop | undefined, width: number) {
  const exhibit = useExhibit();
  useEffect(() => {
    const plate = next && pictureOfStop(exhibit, next);
    if (!plate) return undefined;
    // Held until the next turn: what nobody holds is thrown away.
    const image = new Image();
    const timer = window.setTimeout(() => {
      image.src = rendition(plate, width / (next.region?.width || 1));
      image.decode().catch(() => undefined);
    }, CALM);
    return () => {
      window.clearTimeout(timer);
      image.removeAttribute('src');
    };
  }, [exhibit, next, width]);
}
