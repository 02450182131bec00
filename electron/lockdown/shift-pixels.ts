/** In CSS pixels, around the place where everything belongs. */
const round = [[0, 0], [2, 0], [2, 2], [0, 2], [-2, 2], [-2, 0], [-2, -2], [0, -2], [2, -2]] as const;
const every = 3 * 60_000;

/** Where the picture lies after `turns`. */
export const shiftAfter = (turns: number) => round[turns % round.length]!;

/**
 * Runs in the preload. A bar that stands in one place for months burns into a display: every few minutes the picture moves
 * by a width that nobody sees. One repaint each time; the page's own colour is behind its edges.
 */
export function shiftPixels(): void {
  let turns = 0;
  setInterval(() => {
    const [x, y] = shiftAfter((turns += 1));
    document.body.style.translate = x || y ? `${x}px ${y}px` : '';
  }, every);
}
