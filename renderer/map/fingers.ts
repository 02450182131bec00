import { isPalm } from '../shell/palm';

/** One touch as it begins, in CSS pixels. */
export interface Touched { identifier: number; clientX: number; clientY: number; radiusX: number; radiusY: number }

/** Two fingers of one hand are not farther apart than this, in design pixels. */
const SPAN = 640;

/** Which touches steer the plan: at most two of one hand. Of two visitors the last one does; palms never do. */
export class Fingers {
  private readonly steering = new Map<number, Touched>();

  has = (id: number) => this.steering.has(id);
  get ids() { return [...this.steering.keys()]; }

  /** `unit` is CSS pixels to a design pixel. */
  press(touch: Touched, unit: number) {
    if (isPalm(touch) || this.steering.size >= 2) return;
    const far = [...this.steering.values()].some((other) => Math.hypot(other.clientX - touch.clientX, other.clientY - touch.clientY) > SPAN * unit);
    if (far) this.steering.clear();
    this.steering.set(touch.identifier, touch);
  }

  /** Where a finger has come to: how far apart two are is asked when the second comes. */
  move(touch: Touched) {
    if (this.steering.has(touch.identifier)) this.steering.set(touch.identifier, touch);
  }

  lift = (id: number) => void this.steering.delete(id);
}
