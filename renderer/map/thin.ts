/** Places in the order of their importance, as offsets from `origin` in the unit square of Web Mercator. */
export interface Ranked { x: Float64Array; y: Float64Array }

/**
 * A collision grid over the whole world: of two places nearer than `gap`, the more important one stays. The grid hangs
 * on the world and not on the screen, so panning never changes the choice. Reused from step to step: no garbage.
 */
export class Thinning {
  private readonly cells: Int32Array;
  private readonly marks: Int32Array;
  private readonly mask: number;
  private turn = 0;
  /** The chosen places, as indices; the first `count` of them are this turn's. */
  readonly chosen: Uint32Array;

  constructor(private readonly places: Ranked) {
    const size = 1 << Math.ceil(Math.log2(Math.max(4, places.x.length * 4)));
    this.cells = new Int32Array(size);
    this.marks = new Int32Array(size);
    this.mask = size - 1;
    this.chosen = new Uint32Array(places.x.length);
  }

  /** Chooses among the places whose flag is set; returns how many. */
  choose(flags: Uint8Array, gap: number): number {
    this.turn += 1;
    let count = 0;
    for (let i = 0; i < flags.length; i += 1) {
      if (!flags[i] || this.crowded(i, gap)) continue;
      this.take(i, gap);
      this.chosen[count++] = i;
    }
    return count;
  }

  private crowded(i: number, gap: number): boolean {
    const { x, y } = this.places;
    const column = Math.floor(x[i]! / gap);
    const row = Math.floor(y[i]! / gap);
    for (let dy = -1; dy <= 1; dy += 1)
      for (let dx = -1; dx <= 1; dx += 1) {
        for (let slot = this.slot(column + dx, row + dy); this.marks[slot] === this.turn; slot = (slot + 1) & this.mask) {
          const other = this.cells[slot]!;
          if (Math.abs(x[other]! - x[i]!) < gap && Math.abs(y[other]! - y[i]!) < gap) return true;
        }
      }
    return false;
  }

  private take(i: number, gap: number) {
    let slot = this.slot(Math.floor(this.places.x[i]! / gap), Math.floor(this.places.y[i]! / gap));
    while (this.marks[slot] === this.turn) slot = (slot + 1) & this.mask;
    this.marks[slot] = this.turn;
    this.cells[slot] = i;
  }

  private slot(column: number, row: number): number {
    return (Math.imul(column, 73856093) ^ Math.imul(row, 19349663)) & this.mask;
  }
}
