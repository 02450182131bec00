import type { Map } from 'maplibre-gl';

/** The first time, as a mark among the page's own times. */
const FIRST = 'plan-idle';

/** Calls back when the plan has come to rest for the first time, also where it has already. Returns its clean-up. */
export function whenRested(then: () => void): () => void {
  const observer = new PerformanceObserver((entries) => {
    if (!entries.getEntriesByName(FIRST).length) return;
    observer.disconnect();
    then();
  });
  observer.observe({ type: 'mark', buffered: true });
  return () => observer.disconnect();
}

/** Says on the region whether the plan has drawn all it has (`data-idle`), for whoever drives or measures the kiosk. Returns its clean-up. */
export function tellIdle(map: Map, region: HTMLElement): () => void {
  const rest = () => {
    region.dataset.idle = 'true';
    // In the next frame: by then what was told to be drawn has been drawn.
    requestAnimationFrame(() => performance.getEntriesByName(FIRST).length || performance.mark(FIRST));
  };
  // A step of time moves no camera, but it is drawn too.
  const stir = () => {
    if (region.dataset.idle !== 'false') region.dataset.idle = 'false';
  };
  map.on('idle', rest);
  map.on('movestart', stir);
  map.on('render', stir);
  // It may rest already, behind a slide that has told it nothing: another frame lets it say so.
  map.triggerRepaint();
  return () => {
    map.off('idle', rest);
    map.off('movestart', stir);
    map.off('render', stir);
  };
}
