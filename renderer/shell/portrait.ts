import { useSyncExternalStore } from 'react';

const query = matchMedia('(orientation: portrait)');

const subscribe = (changed: () => void) => {
  query.addEventListener('change', changed);
  return () => query.removeEventListener('change', changed);
};

/** Whether the screen stands upright, where a layout is more than CSS can say. */
export const usePortrait = () => useSyncExternalStore(subscribe, () => query.matches);
