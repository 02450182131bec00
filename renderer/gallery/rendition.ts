import type { Plate } from '../../exhibit/exhibit';

/** The address of a file of the exhibit. */
export const address = (src: string) => `/exhibit/${src}`;

/** The smallest rendition that is sharp at this width in device pixels; the picture itself when none is large enough. */
export function rendition({ src, thumbs }: Pick<Plate, 'src' | 'thumbs'>, width: number): string {
  const enough = thumbs.find((thumb) => thumb.width >= width);
  return address(enough?.src ?? src);
}

/** The largest rendition that is at hand at once: what is shown until the sharp one has come. */
export const preview = ({ src, thumbs }: Pick<Plate, 'src' | 'thumbs'>, width: number): string =>
  address((thumbs.find((thumb) => thumb.width >= width) ?? thumbs.at(-1))?.src ?? src);
