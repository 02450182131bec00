/** A rectangle in design px. */
export interface Box { x: number; y: number; width: number; height: number }

export const overlap = (a: Box, b: Box, gap = 0): boolean =>
  a.x < b.x + b.width + gap && b.x < a.x + a.width + gap && a.y < b.y + b.height + gap && b.y < a.y + a.height + gap;

/** Takes places that are still free, first come first served. */
export class Room {
  readonly taken: Box[];
  constructor(taken: Box[] = []) {
    this.taken = [...taken];
  }
  meets(box: Box, gap = 0): boolean {
    return this.taken.some((other) => overlap(box, other, gap));
  }
  /** The first of the wanted places that is free, taken from now on. */
  take<B extends Box>(wanted: Iterable<B>, gap = 8): B | undefined {
    for (const box of wanted) {
      if (this.meets(box, gap)) continue;
      this.taken.push(box);
      return box;
    }
    return undefined;
  }
}
