import { useEffect, useState } from 'react';
import { useStore, type State } from '../store';

/** The exhibit and the visit as they were when the visit last stood still for `ms`: for what need not follow every step of a slide. Nothing before. */
export function useAtRest(ms: number): Pick<State, 'exhibit' | 'visit'> | undefined {
  const [rested, setRested] = useState<Pick<State, 'exhibit' | 'visit'>>();
  useEffect(() => {
    let timer = 0;
    const wait = () => {
      window.clearTimeout(timer);
      timer = window.setTimeout(() => setRested(useStore.getState()), ms);
    };
    wait();
    const stop = useStore.subscribe((state, before) => {
      if (state.visit !== before.visit || state.exhibit !== before.exhibit) wait();
    });
    return () => {
      stop();
      window.clearTimeout(timer);
    };
  }, [ms]);
  return rested;
}
