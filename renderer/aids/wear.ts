import { useLayoutEffect } from 'react';
import { useStore } from '../store';

/**
 * The visitor's aids on the root element, where style sheets find them (`[data-aids~="contrast"]`, `--text`). What draws
 * with the page's colours by itself (the ribbon's canvas, the plan) is told to read them anew.
 */
export function useWornAids() {
  const aids = useStore(({ visit }) => visit.aids.join(' '));
  const textSize = useStore(({ visit }) => visit.textSize ?? 100);
  useLayoutEffect(() => {
    const root = document.documentElement;
    if (root.dataset.aids === aids && root.style.getPropertyValue('--text') === String(textSize / 100)) return;
    root.dataset.aids = aids;
    root.style.setProperty('--text', String(textSize / 100));
    window.dispatchEvent(new Event('resize'));
    document.dispatchEvent(new Event('vitrine:aids'));
  }, [aids, textSize]);
}
