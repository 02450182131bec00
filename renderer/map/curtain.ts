import type { Map } from 'maplibre-gl';

export type Curtain = ReturnType<typeof curtain>;

/**
 * Nothing of the plan is drawn while somebody holds it back; it goes on loading, moving and counting. What is drawn where nobody
 * sees it is not thrown away: the commands of every frame are kept until the canvas is shown, and without a graphics card
 * the page then stands still until all of them have been done, for many seconds.
 */
export function curtain(map: Map) {
  const holders = new Set<string>();
  let open = () => {};
  let held: Map['painter'] | undefined;
  const shut = () => {
    const { painter } = map;
    if (held === painter) return;
    held = painter;
    const { render } = painter;
    painter.render = () => {};
    open = () => {
      painter.render = render;
      held = undefined;
    };
  };
  // A context that comes back comes with a painter of its own.
  map.on('webglcontextrestored', () => holders.size && shut());
  return {
    hold(holder: string) {
      if (!holders.size) shut();
      holders.add(holder);
    },
    release(holder: string) {
      if (!holders.delete(holder) || holders.size) return;
      open();
      map.triggerRepaint();
    },
    /** Lets the next picture be drawn, though nobody may see it. */
    lift() {
      if (!holders.size) return;
      open();
      map.once('render', () => holders.size && shut());
    },
  };
}
