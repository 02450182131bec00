interface Line { top: number; bottom: number; height: number }

/** Boxes of type set close overlap by so much of their height, though their letters do not. */
const OVERLAP = 0.3;

/** How far down, at most to `edge`, lines can be shown of which none is cut; all in CSS pixels. */
export function wholeAbove(lines: Line[], edge: number): number {
  const cut = (at: number) => lines.find(({ top, bottom, height }) => top < at - 1 && bottom > at + (at === edge ? 1 : OVERLAP * height));
  let to = edge;
  for (let line = cut(to); line; line = cut(to)) to = line.top;
  return to;
}
