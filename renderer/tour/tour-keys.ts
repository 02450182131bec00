import { readingKey } from '../shell/direction';
import { useStore } from '../store';
import { leaveTour, toStop } from './tour-actions';

const keys: Record<string, (stop: number) => void> = {
  ArrowRight: (stop) => toStop(stop + 1),
  PageDown: (stop) => toStop(stop + 1),
  ArrowLeft: (stop) => toStop(stop - 1),
  PageUp: (stop) => toStop(stop - 1),
  Escape: leaveTour,
};

/** A keyboard leads through a tour as the buttons do. Returns its clean-up. */
export function followTourKeys(): () => void {
  const heed = (event: KeyboardEvent) => {
    const { visit, choosingAids, phase } = useStore.getState();
    const act = keys[readingKey(event.key)];
    if (!act || phase !== 'visit' || choosingAids || visit.plate || event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    act(visit.stop ?? 0);
  };
  document.addEventListener('keydown', heed);
  return () => document.removeEventListener('keydown', heed);
}
