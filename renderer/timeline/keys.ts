import { readingKey } from '../shell/direction';
import { useStore } from '../store';
import { stepCells, stepDistance, stepEvent, stepToEnd } from './ribbon-moves';

const keys: Record<string, () => void> = {
  ArrowLeft: () => stepCells(-1),
  ArrowRight: () => stepCells(1),
  PageUp: () => stepCells(-7),
  PageDown: () => stepCells(7),
  ArrowUp: () => stepEvent(-1),
  ArrowDown: () => stepEvent(1),
  Home: () => stepToEnd('start'),
  End: () => stepToEnd('end'),
  '+': () => stepDistance('closer'),
  '=': () => stepDistance('closer'),
  '-': () => stepDistance('wider'),
};

/** A keyboard or a clicker drives the ribbon when nothing else has the keyboard. Returns its clean-up. */
export function followKeys(ribbon: HTMLElement): () => void {
  const heed = (event: KeyboardEvent) => {
    const act = keys[readingKey(event.key)];
    const { visit, phase } = useStore.getState();
    const free = event.target === document.body || ribbon.contains(event.target as Node);
    if (!act || !free || event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return;
    if (phase !== 'visit' || visit.view !== 'explore' || visit.open || visit.plate) return;
    event.preventDefault();
    act();
  };
  document.addEventListener('keydown', heed);
  return () => document.removeEventListener('keydown', heed);
}
