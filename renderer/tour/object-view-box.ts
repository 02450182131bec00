import type { CSSProperties } from 'react';
import type { TourStop } from '../../exhibit/exhibit';

/** The part of a picture that a stop is about, as the picture's own view box. */
export function objectViewBox(region: TourStop['region']): CSSProperties {
  if (!region) return {};
  const percent = (part: number) => `${Math.max(0, part) * 100}%`;
  return { objectViewBox: `inset(${percent(region.y)} ${percent(1 - region.x - region.width)} ${percent(1 - region.y - region.height)} ${percent(region.x)})` } as CSSProperties;
}
