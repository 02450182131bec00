/** The display as it hangs, in millimetres; `mounted` is the lower edge of the picture above the floor. */
export interface Mounting { width?: number; height?: number; mounted?: number }

/** As high as a seated visitor reaches over nothing, in mm: 48 inches in the ADA Standards 308.2.1, 1220 in EN 301 549 8.3.2. */
export const REACH = 1220;

/** Nothing to touch above this share of the height, DESIGN 14: in reach of a child too, however low the display hangs. */
const USUAL = 0.52;

/** The lowest line under which every screen still has room for what is touched. */
const LOWEST = { landscape: 0.54, portrait: 0.66 };

export interface ReachLine {
  /** Share of the height, from above, under which everything lies that is touched. */
  line: number;
  /** Whether that is within 1220 mm of the floor. Undefined while nobody has measured the display. */
  kept?: boolean;
}

/** Where reach begins on this display. A display that hangs too high for any layout is told by `kept: false`. */
export function reachLine({ height, mounted }: Mounting, stands: 'landscape' | 'portrait'): ReachLine {
  if (!height || mounted === undefined) return { line: USUAL };
  const needed = Math.max(USUAL, (mounted + height - REACH) / height);
  const line = Math.min(needed, LOWEST[stands]);
  return { line, kept: needed <= line };
}
