import type { Map as MapLibre } from 'maplibre-gl';

export interface LabelState { hidden: boolean; washed: boolean; dark: boolean }

/** Feature states of labels, told to MapLibre only where they differ: telling it all of them at every frame of a drag
 *  would cost more than the drag. */
export class LabelStates {
  private readonly told = new Map<string, Map<number, number>>();

  constructor(private readonly map: Pick<MapLibre, 'setFeatureState' | 'removeFeatureState'>) {}

  set(source: string, id: number, state: LabelState) {
    const known = this.told.get(source) ?? new Map<number, number>();
    const mask = Number(state.hidden) + 2 * Number(state.washed) + 4 * Number(state.dark);
    if (known.get(id) === mask) return;
    this.told.set(source, known.set(id, mask));
    this.map.setFeatureState({ source, id }, state);
  }

  /** MapLibre has lost them all. */
  forgetAll() {
    this.told.clear();
  }

  /** The source got other features. */
  forget(source: string) {
    this.told.delete(source);
    this.map.removeFeatureState({ source });
  }
}
