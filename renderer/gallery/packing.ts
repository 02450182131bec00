/**
 * The hanging of the wall. Plates keep their order in bays, one behind the other: a bay is one tall sheet over the full
 * height, or two rows of prints whose edges meet on both sides. Every plate keeps its own proportions: none is cropped.
 */
export interface Room {
  height: number;
  gap: number;
  /** What stands free under every plate, for its label. */
  foot?: number;
}
export interface Box { x: number; y: number; width: number; height: number }
export interface Hanging {
  boxes: Box[];
  /** Where each bay begins. */
  bays: number[];
  width: number;
}

/** Plates in the two rows of a bay together. */
const MOST = 6;
/** What share of the height a row may take; beyond these prints look like stamps beside posters. */
const [LOW, HIGH] = [0.34, 0.66];
/** The upper row is a little higher than the lower one: the eye hangs pictures so. */
const UPPER = 0.54;
/** Up to this aspect a plate may hang over the full height without pushing all others off the screen. */
const TALL = 0.85;
/** Up to this aspect it is a poster in all but name, and its small type wants the full height. */
const POSTER = 0.73;
/** What it costs to hang a poster small, and to hang two tall sheets side by side. */
const [SMALL, CROWDED] = [0.6, 0.7];
/** A print is at least so many labels high: on a lower wall there is one row. */
const LEAST = 2;
/** The widest plate alone, in heights of the wall; it is hung smaller and in the middle. */
const WIDEST = 1.5;

interface Bay { count: number; split: number; cost: number; tall: boolean }
interface Chain { bay: Bay; next: Chain | undefined }
interface Path { total: number; bays: Chain | undefined }
/** Sums over all plates before each one, so that any bay is costed without a loop. */
interface Sums { aspects: number[]; wide: number[]; posters: number[] }

/** Where each plate hangs; `aspects` are width over height, in the order of the wall. */
export function hang(aspects: number[], room: Room): Hanging {
  const boxes: Box[] = [];
  const bays: number[] = [];
  let x = 0;
  const two = free(room, 2);
  const stamps = (two.height - room.gap) / 2 < LEAST * (room.foot ?? 0);
  for (const bay of stamps ? aspects.map(() => ({ count: 1, split: 0 })) : bestBays(aspects, two)) {
    bays.push(x);
    const inBay = aspects.slice(boxes.length, boxes.length + bay.count);
    const placed = bay.split ? rows(inBay, bay.split, room) : [alone(inBay[0]!, free(room, 1))];
    for (const box of placed) boxes.push({ ...box, x: box.x + x });
    x += Math.max(...placed.map((box) => box.x + box.width)) + room.gap;
  }
  return { boxes, bays, width: Math.max(0, x - room.gap) };
}

/** The room that is left for plates one above the other. */
const free = ({ height, gap, foot = 0 }: Room, plates: number): Room => ({ height: height - plates * foot, gap });

/** The cheapest way to cut the order into bays, found from the end; whether the bay before is tall decides what a tall one costs. */
function bestBays(aspects: number[], room: Room): Bay[] {
  const sums = sumsOf(aspects);
  const end: Path = { total: 0, bays: undefined };
  const best: { afterTall: Path; afterRows: Path }[] = aspects.map(() => ({ afterTall: end, afterRows: end }));
  best.push({ afterTall: end, afterRows: end });
  for (let start = aspects.length - 1; start >= 0; start -= 1) {
    let [afterTall, afterRows] = [worstPath, worstPath];
    for (const bay of baysFrom(sums, start, room)) {
      const rest = best[start + bay.count]![bay.tall ? 'afterTall' : 'afterRows'];
      const plain = bay.cost + rest.total;
      const crowded = plain + (bay.tall ? CROWDED : 0);
      if (plain >= afterRows.total && crowded >= afterTall.total) continue;
      const bays = { bay, next: rest.bays };
      if (plain < afterRows.total) afterRows = { total: plain, bays };
      if (crowded < afterTall.total) afterTall = { total: crowded, bays };
    }
    best[start] = { afterTall, afterRows };
  }
  const found: Bay[] = [];
  for (let chain = best[0]!.afterRows.bays; chain; chain = chain.next) found.push(chain.bay);
  return found;
}
const worstPath: Path = { total: Infinity, bays: undefined };

function sumsOf(aspects: number[]): Sums {
  const wide = [0];
  const posters = [0];
  aspects.forEach((aspect, i) => {
    wide.push(wide[i]! + aspect);
    posters.push(posters[i]! + Number(aspect <= POSTER));
  });
  return { aspects, wide, posters };
}

/** Every bay that could begin at a plate. A cost of 0 is as one would hang it; all of a wall's costs are added up. */
function baysFrom(sums: Sums, start: number, room: Room): Bay[] {
  const aspect = sums.aspects[start]!;
  const tall = aspect <= TALL;
  const bays: Bay[] = [{ count: 1, split: 0, tall, cost: tall ? 0.1 + Math.max(0, aspect - 0.7) * 3 : 2 + aspect }];
  for (let count = 2; count <= MOST && start + count < sums.wide.length; count += 1)
    for (let split = 1; split < count; split += 1) {
      const cost = costOfRows(sums, { start, count, split }, room);
      if (cost < Infinity) bays.push({ count, split, tall: false, cost });
    }
  return bays;
}

function costOfRows({ wide, posters }: Sums, { start, count, split }: { start: number; count: number; split: number }, room: Room): number {
  const upper = wide[start + split]! - wide[start]!;
  const lower = wide[start + count]! - wide[start + split]!;
  const width = widthOfRows([upper, lower], [split - 1, count - split - 1], room);
  const share = (width - (split - 1) * room.gap) / upper / room.height;
  if (share < LOW || share > HIGH) return Infinity;
  const small = posters[start + count]! - posters[start]!;
  return small * SMALL + Math.abs(share - UPPER) * 3 + Math.abs(count - 4.5) * 0.08 + Math.max(0, width / room.height - 1.6);
}

/** The width at which two rows of these summed aspects, with so many gaps each, are together as high as the wall. */
const widthOfRows = ([upper, lower]: [number, number], [above, below]: [number, number], { height, gap }: Room) =>
  (height - gap + (above * gap) / upper + (below * gap) / lower) / (1 / upper + 1 / lower);

function rows(aspects: number[], split: number, whole: Room): Box[] {
  const room = free(whole, 2);
  const upper = aspects.slice(0, split);
  const lower = aspects.slice(split);
  const width = widthOfRows([sum(upper), sum(lower)], [upper.length - 1, lower.length - 1], room);
  const high = (width - (split - 1) * room.gap) / sum(upper);
  return [...row(upper, 0, high, room.gap), ...row(lower, high + (whole.foot ?? 0) + room.gap, room.height - high - room.gap, room.gap)];
}

function row(aspects: number[], y: number, height: number, gap: number): Box[] {
  let x = 0;
  return aspects.map((aspect) => {
    const box = { x, y, width: aspect * height, height };
    x += box.width + gap;
    return box;
  });
}

function alone(aspect: number, room: Room): Box {
  const width = Math.min(aspect * room.height, WIDEST * room.height);
  const height = width / aspect;
  return { x: 0, y: (room.height - height) / 2, width, height };
}

const sum = (numbers: number[]) => numbers.reduce((a, b) => a + b, 0);
