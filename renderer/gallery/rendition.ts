import type { Plate } from '../../exhibit/exhibit';

/** The address of a file of the exhibit. */
export const address = (src: string) => `/exhibit/${src}`;

/** The smallest rendition that is sharp at this width in device pixels; the picture itself when none is large enough. */
export function rendition({ src, thumbs }: Pick<Plate, 'src' | 'thumbs'>, width: number): string {
  const enough = thumbs.find((thumb) => thumb.width >= width);
  return address(enough?.src ?? src);
}

/** What is shown at once, until tiles are sharper: the smallest rendition that is wide enough, else the largest there is. */
export function preview({ src, thumbs }: Pick<Plate, 'src' | 'thumbs'>, width: number): { src: string; width: number } {
  const best = thumbs.find((thumb) => thumb.width >= width) ?? thumbs.at(-1);
  return { src: address(best?.src ?? src), width: best?.width ?? 0 };
}
