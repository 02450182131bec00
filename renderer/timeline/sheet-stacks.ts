/** Stacked sheets, painted straight from the typed arrays: a few hundred rectangles however many events there are. */
import { firstStart, type Track } from './event-index';
import { INK_TOP, inkStretches } from './phase-rules';
import type { Pen } from './pen';
import type { Stage } from './picture';
import { axisOf } from './ribbon-look';

/** From one sheet to the next, where there is height for all. */
const PITCH = 17;
const GAP = 3;
/** A sheet lower than this has no room for lines, one lower than `SOLID` none for paper. */
const LINED = 9;
const SOLID = 5;
/** A sheet is never wider than this, however wide its cell. */
const WIDEST = 32;

/** How `count` sheets share a height: from one to the next, and how many are drawn. */
export function stack(count: number, height: number): { pitch: number; drawn: number } {
  const pitch = Math.min(PITCH, Math.max(height / count, 3));
  return { pitch, drawn: Math.min(count, Math.floor(height / pitch + 1e-9)) };
}

export function paintStacks(pen: Pen, stage: Stage) {
  const { scale, frame, index, loupeBox } = stage;
  const { bounds, count, span } = scale.cells;
  const floor = axisOf('sheets', frame) - 4;
  const ink = inkStretches(stage);
  let from = firstStart(index.exact, Math.max(bounds[0]!, span.start));
  for (let i = 0; i < count; i += 1) {
    const to = firstStart(index.exact, Math.min(bounds[i + 1]!, span.end));
    const x = scale.xs[i]!;
    const width = scale.xs[i + 1]! - x;
    const hidden = x >= loupeBox.x - 1 && x + width <= loupeBox.x + loupeBox.width + 1;
    if (to > from && !hidden) {
      const dark = ink.some((one) => x + width / 2 > one.x && x + width / 2 < one.end);
      paintStack(pen, index.exact, { from, to, x, width, floor, dark });
    }
    from = to;
  }
}

interface Cell { from: number; to: number; x: number; width: number; floor: number; dark: boolean }

function paintStack(pen: Pen, track: Track, { from, to, x, width, floor, dark }: Cell) {
  const { pitch, drawn } = stack(to - from, floor - INK_TOP);
  const wide = Math.max(2, Math.min(WIDEST, width - Math.min(4.4, width * 0.24)));
  const left = x + (width - wide) / 2;
  const high = Math.max(2, pitch - Math.min(GAP, pitch * 0.3));
  for (let i = 0; i < drawn; i += 1)
    paintSheet(pen, track.mark[from + i]!, { x: left, y: floor - high - i * pitch, width: wide, height: high }, dark);
}

/** Lined for decrees and notices, solid for fighting, open for the street; on ink the colours change places. */
function paintSheet(pen: Pen, mark: number, { x, y, width, height }: { x: number; y: number; width: number; height: number }, dark: boolean) {
  const line = dark ? 'sheet' : 'ink';
  const ground = dark ? 'ink' : 'sheet';
  pen.fill(line, x, y, width, height);
  if (mark === 1 || height < SOLID || width < SOLID) return;
  pen.fill(ground, x + 1.8, y + 1.8, width - 3.6, height - 3.6);
  if (mark !== 0 || height < LINED || width < LINED) return;
  pen.fill(line, x + 3.6, y + height * 0.38 - 0.9, width - 7.2, 1.8);
  pen.fill(line, x + 3.6, y + height * 0.68 - 0.9, width - 7.2, 1.8);
}

