/**
 * What a package may be. Generous for every exhibit that a museum makes, tight for what only an attacker does; each bounds
 * the time or the memory that one check can take.
 */
export const limits = {
  /** Files; the list of contents of so many is read in some seconds. */
  entries: 100_000,
  /** Bytes of one file, and of all of them; a film of an hour has 2 GB. */
  file: 8 * 2 ** 30,
  total: 32 * 2 ** 30,
  /** Deflate reaches 1000; text of ours reaches 12. */
  ratio: 100,
  ratioFrom: 2 ** 20,
  manifest: 32 * 2 ** 20,
  /** Data files: bytes, values, and how deep they lie in one another. */
  json: 64 * 2 ** 20,
  values: 5_000_000,
  depth: 64,
  html: 2 ** 20,
  theme: 2 ** 18,
  /** Drawings: bytes, units a side, and elements when every reuse is drawn. */
  drawing: 16 * 2 ** 20,
  units: 100_000,
  elements: 1_000_000,
  /** Pictures. A 1-bit PNG of 20,000 x 20,000 has 49 KB and took a page 2.1 GB and 12 s. */
  pixels: 40_000_000,
  side: 16_383,
  frames: 500,
  positions: 1_500_000,
  /** A picture's size stands in its head, behind metadata. */
  head: 2 ** 20,
} as const;
