import { inside, overlaps, type Box } from './spread';

export interface NameRoom {
  /** Of the name as it is set. */
  width: number;
  height: number;
  /** How far it keeps from what it names: a finger is there. */
  gap: number;
  area: Box;
  things: Box[];
}

/** Where a name stands by a point: above it, where the finger does not hide it, else below, else beside, inside the area and off the things. */
export function standName({ x, y }: { x: number; y: number }, { width, height, gap, area, things }: NameRoom): Box {
  const at = (left: number, top: number): Box => ({ left, top, right: left + width, bottom: top + height });
  const along = Math.max(area.left, Math.min(area.right - width, x - width / 2));
  const tries = [at(along, y - gap - height), at(along, y + gap), at(x - gap - width, y - height / 2), at(x + gap, y - height / 2)];
  return tries.find((box) => inside(box, area) && !things.some((thing) => overlaps(thing, box, 0))) ?? tries[0]!;
}
