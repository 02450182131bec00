import { useEffect } from 'react';
import type { Tour } from '../../exhibit/format/exhibit';
import { play } from '../actions';
import { useStore } from '../store';
import { toStop } from './tour-actions';

/** While a tour plays, each stop stands for its seconds; the last one ends the playing, and stays. */
export function useTourRun({ stops }: Tour, number: number) {
  const playing = useStore((state) => state.playing);
  useEffect(() => {
    if (!playing) return undefined;
    const next = () => (number + 1 < stops.length ? toStop(number + 1) : play(false));
    const timer = window.setTimeout(next, stops[number]!.seconds * 1000);
    return () => window.clearTimeout(timer);
  }, [playing, stops, number]);
}
