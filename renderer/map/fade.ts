import type { Change, FeatureKey } from './validity';

export type SetState = (key: FeatureKey, on: number) => void;

/**
 * Brings changed features in or out over a time, through their feature states. Frames are asked for only while it
 * lasts; a newer change of the same feature takes over from where it stands.
 */
export class Fade {
  private readonly now = new Map<string, number>();
  private running = new Map<string, { key: FeatureKey; from: number; to: number }>();
  private frame = 0;

  constructor(private readonly set: SetState) {}

  start(changes: Change[], duration: number) {
    if (changes.length === 0) return;
    this.settle(this.running, duration > 0 ? changes : []);
    const running = new Map(this.running);
    for (const { key, on } of changes) {
      const name = `${key.layer} ${key.id}`;
      running.set(name, { key, from: this.now.get(name) ?? (on ? 0 : 1), to: on ? 1 : 0 });
    }
    this.running = running;
    cancelAnimationFrame(this.frame);
    if (duration <= 0) return this.step(1);
    const begin = performance.now();
    const next = (time: number) => {
      const done = Math.min(1, Math.max(0, (time - begin) / duration));
      this.step(done);
      if (done < 1) this.frame = requestAnimationFrame(next);
    };
    this.frame = requestAnimationFrame(next);
  }

  stop() {
    cancelAnimationFrame(this.frame);
    this.step(1);
  }

  /** Nothing is on any more, as in the beginning. */
  forget() {
    cancelAnimationFrame(this.frame);
    this.running = new Map();
    this.now.clear();
  }

  /** What was under way and is not changed again arrives at once. */
  private settle(running: typeof this.running, kept: Change[]) {
    const again = new Set(kept.map(({ key }) => `${key.layer} ${key.id}`));
    for (const [name, { key, to }] of running) {
      if (again.has(name)) continue;
      this.put(name, key, to);
    }
    this.running = new Map();
  }

  private step(done: number) {
    for (const [name, { key, from, to }] of this.running) this.put(name, key, from + (to - from) * done);
    if (done === 1) this.running = new Map();
  }

  private put(name: string, key: FeatureKey, value: number) {
    this.now.set(name, value);
    this.set(key, value);
  }
}
