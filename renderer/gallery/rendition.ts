import type { Plate } from '../../exhibit/format/exhibit';

/** The address of a file of the exhibit. */
export const address = (src: string) => `/exhibit/${src}`;

/** The smallest rendition that is sharp at this width in device pixels; the picture itself when none is large enough. */
export function rendition({ src, thumbs }: Pick<Plate, 'src' | 'thumbs'>, width: number): string {
  const enough = thumbs.find((thumb) => thumb.width >= width);
  return address(enough?.src ?? src);
}

/** The widest rendition that the page shows already: it is in memory and decoded, so it can be shown again in the same frame. */
export function onScreen({ thumbs }: Pick<Plate, 'thumbs'>): string | undefined {
  const there = new Set(Array.from(document.images).filter(({ complete, naturalWidth }) => complete && naturalWidth > 0).map(({ src }) => new URL(src).pathname));
  return thumbs.map(({ src }) => address(src)).findLast((src) => there.has(src));
}

/** What is shown at once, until tiles are sharper: the smallest rendition that is wide enough, else the largest there is. */
export function preview({ src, thumbs }: Pick<Plate, 'src' | 'thumbs'>, width: number): { src: string; width: number } {
  const best = thumbs.find((thumb) => thumb.width >= width) ?? thumbs.at(-1);
  return { src: address(best?.src ?? src), width: best?.width ?? 0 };
}
