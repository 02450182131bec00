/** What every timeline of the comparison can do. All open on the same 50 years, in the same 1920 x 216 px. */
export interface Peer {
  /** Makes the data; not measured. */
  prepare(n: number): void;
  load(element: HTMLElement): void;
  /** 32 px to the right. */
  pan(): void;
  /** 5 % closer. */
  zoom(): void;
}

export interface Thing { id: string; start: number; end: number; title: string }

const DAY = 86_400_000;
export const whole = { start: Date.UTC(1500, 0), end: Date.UTC(2000, 0) };
export const opened = { start: Date.UTC(1740, 0), end: Date.UTC(1790, 0) };

/** Events over 500 years, a day to three years long; the same ones at every run. */
export function things(n: number): Thing[] {
  let seed = 1871;
  const random = () => (seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0) / 2 ** 32;
  return Array.from({ length: n }, (_, i) => {
    const start = whole.start + Math.floor((random() * (whole.end - whole.start)) / DAY) * DAY;
    return { id: `e${i}`, start, end: start + DAY * (random() < 0.7 ? 1 : Math.ceil(random() * 1000)), title: `Event number ${i}` };
  }).sort((a, b) => a.start - b.start);
}
