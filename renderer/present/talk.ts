import { create } from 'zustand';
import type { Talk } from '../../electron/contract';
import type { Exhibit, Tour } from '../../exhibit/format/exhibit';
import { host } from '../host';
import { kiosk } from '../kiosk-settings';
import { useStore } from '../store';
import { turn, type Bounds, type Move } from './turn';

/** The talk that is on, in this window. The host keeps the same and carries it to the other. */
export const useTalk = create<{ talk: Talk | null }>()(() => ({ talk: null }));

export const tourOf = (exhibit: Exhibit, { tour }: Talk): Tour | undefined => exhibit.items.tour.find(({ id }) => id === tour);

/** Opening and closing words are stops of their own, where the organiser has written them. */
export const boundsOf = ({ stops }: Tour, { opening, closing } = kiosk().present): Bounds => ({ first: opening ? -1 : 0, last: stops.length - (closing ? 0 : 1) });

/** From here on the talk stands like this, in every window. */
export function holdTalk(talk: Talk | null) {
  useTalk.setState({ talk });
  host?.talk(talk);
}

/** A press of a key, in either window. */
export function moveTalk(move: Move) {
  const { talk } = useTalk.getState();
  const tour = talk && tourOf(useStore.getState().exhibit, talk);
  if (!talk || !tour) return;
  const next = turn(talk, move, boundsOf(tour));
  if (next !== talk) holdTalk(next);
}

export const startTalk = (tour: string) => holdTalk({ tour, lang: useStore.getState().exhibit.lang, stop: -1, began: Date.now() });
export const endTalk = () => holdTalk(null);
