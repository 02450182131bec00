import type { Aid } from '../visit';

/** What is worn now, for those who draw or move by themselves; `wear.ts` writes it on the root element. */
export const wears = (aid: Aid) => document.documentElement.matches(`[data-aids~="${aid}"]`);

/** Share of the height above the line of reach. */
export const reachShare = () => Number.parseFloat(document.documentElement.style.getPropertyValue('--reach-line')) / 100;

/** A finger is still a tap inside this many design px. */
const SLOP = 24;

/** A hand that trembles is given twice the way and twice the time, and nothing that it lets go of runs on. */
export const slop = () => (wears('large') ? 2 * SLOP : SLOP);
export const slower = (ms: number) => (wears('large') ? 2 * ms : ms);
export const speedKept = (speed: number) => (wears('large') ? 0 : speed);
