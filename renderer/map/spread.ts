export interface Box { left: number; top: number; right: number; bottom: number }
/** A piece of type that wants to stand with the middle of its foot `stem` above a point of the plan. */
export interface Standing { x: number; y: number; size: number; stem: number }
/** Where its middle came to stand, and whether it had to step aside. */
export interface Stood { x: number; y: number; moved: boolean }

export const overlaps = (a: Box, b: Box, gap: number) =>
  a.left < b.right + gap && b.left < a.right + gap && a.top < b.bottom + gap && b.top < a.bottom + gap;
export const inside = (a: Box, area: Box) => a.left >= area.left && a.right <= area.right && a.top >= area.top && a.bottom <= area.bottom;
export const around = (x: number, y: number, size: number): Box => ({ left: x - size / 2, right: x + size / 2, top: y - size / 2, bottom: y + size / 2 });

/**
 * Stands sorts on the plan one after another: each takes the place nearest to where it belongs that is inside the area,
 * off the obstacles and `gap` away from those already standing. Where nothing is free (a thimble of an area) it is
 * left out: `undefined`.
 */
export function spread(sorts: Standing[], area: Box, { obstacles = [], gap = 8 }: { obstacles?: Box[]; gap?: number } = {}) {
  const taken: Box[] = [...obstacles];
  return sorts.map((sort): Stood | undefined => {
    const home = { x: sort.x, y: sort.y - sort.stem - sort.size / 2 };
    for (const [dx, dy] of steps(area)) {
      const box = around(home.x + dx, home.y + dy, sort.size);
      if (!inside(box, area) || taken.some((other) => overlaps(box, other, gap))) continue;
      const moved = dx !== 0 || dy !== 0;
      // One that stands where it belongs has a pointer below it, which no other may cover.
      taken.push(moved ? box : { ...box, bottom: box.bottom + sort.stem });
      return { x: home.x + dx, y: home.y + dy, moved };
    }
    return undefined;
  });
}

const RING = 12;
const TURN = 16;

/** Offsets from near to far, on rings of sixteen; upwards first, because a sort hangs above its point. */
function* steps(area: Box): Generator<[number, number]> {
  yield [0, 0];
  const far = Math.hypot(area.right - area.left, area.bottom - area.top);
  for (let radius = RING; radius < far; radius += RING)
    for (let i = 0; i < TURN; i += 1) {
      const angle = -Math.PI / 2 + ((i % 2 ? -1 : 1) * Math.ceil(i / 2) * 2 * Math.PI) / TURN;
      yield [Math.cos(angle) * radius, Math.sin(angle) * radius];
    }
}
