import { create } from 'zustand';
import type { Exhibit } from '../exhibit/format/exhibit';
import type { Visit } from './visit';

/** Where the kiosk itself is: alone, being opened, visited, about to be put away, or led by a speaker. */
export type Phase = 'attract' | 'opening' | 'visit' | 'warning' | 'talk';

/**
 * The one store, in three parts: the exhibit (loaded, frozen), the visit with the way back, and the kiosk.
 * What can be computed from them is a selector, not state. Only `actions.ts` writes.
 */
export interface State {
  exhibit: Exhibit;
  visit: Visit;
  /** Earlier steps of this visit, the last one nearest. */
  trail: Visit[];
  phase: Phase;
  /** The ribbon plays the cells one after another. */
  playing: boolean;
  /** The visitor chooses aids. */
  choosingAids?: boolean;
  /** The visit that was put away because nobody touched: it can be taken up again for a while. */
  left?: { visit: Visit; trail: Visit[] };
  /** What is read is laid out as a code to take along. */
  taking?: boolean;
}

export const useStore = create<State>()(() => ({}) as State);

export const useExhibit = () => useStore((state) => state.exhibit);
export const useVisit = () => useStore((state) => state.visit);
