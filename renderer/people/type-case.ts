/**
 * The type case: compartments of unequal size that fill a frame without a gap, as large as a person is present. A
 * squarified treemap whose edges are put on the case's own grid, so that rails meet.
 */
export interface Compartment { x: number; y: number; width: number; height: number }
export interface Case {
  width: number;
  height: number;
  /** The grid that edges lie on. */
  step: number;
  /** No compartment is narrower or lower. */
  least: number;
}

/** How much room a weight takes, 1 to 5. */
const areas = [1, 1, 1.2, 1.8, 3, 6];
export const areaOf = (weight: number) => areas[Math.min(5, Math.max(1, Math.round(weight)))]!;

/** One compartment for each share, filling the case: begun along the side that leaves the smallest one larger. */
export function layCase(shares: number[], room: Case): Compartment[] {
  const [across, down] = [laid(shares, room, true), laid(shares, room, false)];
  return smallest(across) > smallest(down) ? across : down;
}

const smallest = (all: Compartment[]) => Math.min(...all.map(({ width, height }) => Math.min(width, height)));

function laid(shares: number[], { width, height, step }: Case, across: boolean): Compartment[] {
  const total = shares.reduce((a, b) => a + b, 0);
  const scale = (width * height) / total;
  const placed = squarify(shares.map((share) => share * scale), { x: 0, y: 0, width, height }, across);
  const snap = (at: number, end: number) => (at > end - step / 2 ? end : Math.round(at / step) * step);
  return placed.map((one) => {
    const [left, top] = [snap(one.x, width), snap(one.y, height)];
    return { x: left, y: top, width: snap(one.x + one.width, width) - left, height: snap(one.y + one.height, height) - top };
  });
}

/** Rows of rectangles along the shorter side, each row as square as it gets (Bruls, Huizing and van Wijk, 2000). */
function squarify(areas: number[], room: Compartment, across: boolean): Compartment[] {
  const placed: Compartment[] = [];
  let rest = room;
  for (let from = 0; from < areas.length; ) {
    const lies = from === 0 ? across : rest.width < rest.height;
    const side = lies ? rest.width : rest.height;
    let to = from + 1;
    while (to < areas.length && worst(areas.slice(from, to + 1), side) <= worst(areas.slice(from, to), side)) to += 1;
    const row = areas.slice(from, to);
    const thick = to === areas.length ? (lies ? rest.height : rest.width) : row.reduce((a, b) => a + b, 0) / side;
    placed.push(...rowOf(row, rest, { thick, lies }));
    rest = lies
      ? { ...rest, y: rest.y + thick, height: rest.height - thick }
      : { ...rest, x: rest.x + thick, width: rest.width - thick };
    from = to;
  }
  return placed;
}

function rowOf(row: number[], rest: Compartment, { thick, lies }: { thick: number; lies: boolean }): Compartment[] {
  const long = lies ? rest.width : rest.height;
  const total = row.reduce((a, b) => a + b, 0);
  let at = 0;
  return row.map((area) => {
    const part = (area / total) * long;
    const one = lies
      ? { x: rest.x + at, y: rest.y, width: part, height: thick }
      : { x: rest.x, y: rest.y + at, width: thick, height: part };
    at += part;
    return one;
  });
}

/** The most oblong of a row's rectangles, as the ratio of its sides. */
function worst(row: number[], side: number): number {
  const total = row.reduce((a, b) => a + b, 0);
  const thick = total / side;
  return Math.max(...row.map((area) => Math.max(area / thick / thick, (thick * thick) / area)));
}

/**
 * How many of these shares, from the first, go into one case so that every compartment can be touched and its name read.
 * `extra` is the share of what else stands in each case. At least one goes in, however small the case.
 */
export function fitCase(shares: number[], extra: number, room: Case): number {
  let count = Math.min(shares.length, Math.floor((room.width * room.height) / room.least ** 2));
  for (; count > 1; count -= 1) {
    const all = withExtra(shares.slice(0, count), extra);
    if (smallest(layCase(all, room)) >= room.least) return count;
  }
  return Math.min(1, shares.length);
}

/** The case's own label goes first: it is where the eye begins. */
const withExtra = (shares: number[], extra: number) => [extra, ...shares];

export interface Page { from: number; to: number; label: Compartment; compartments: Compartment[] }

/** All pages of the case: the most present people on the first one, pages as even as they come out. */
export function layPages(shares: number[], extra: number, room: Case): Page[] {
  const pages: Page[] = [];
  for (let from = 0; from < shares.length; ) {
    const rest = shares.slice(from);
    const most = fitCase(rest, extra, room);
    const left = Math.ceil(rest.length / most);
    const count = Math.max(1, Math.min(most, Math.ceil(rest.length / left)));
    const even = fits(rest.slice(0, count), extra, room) ? count : most;
    const [label, ...compartments] = layCase(withExtra(rest.slice(0, even), extra), room);
    pages.push({ from, to: from + even, label: label!, compartments });
    from += even;
  }
  return pages;
}

const fits = (shares: number[], extra: number, room: Case) => smallest(layCase(withExtra(shares, extra), room)) >= room.least;
