import type { LayerFeature, LoadedLayer } from './load-layers';

/** Half-open, as the exhibit is compiled: `from` holds, `to` no longer does. A missing side has no bound. */
export const holds = ({ from, to }: { from?: number; to?: number }, moment: number) =>
  (from === undefined || moment >= from) && (to === undefined || moment < to);

export const timed = ({ properties: { from, to } }: LayerFeature) => from !== undefined || to !== undefined;

/** A feature by its layer and its number there; MapLibre keeps feature states under the same two. */
export interface FeatureKey { layer: string; id: number }

/** Everything that comes and goes with time, sorted out once so that a step only compares numbers. */
export interface Clock {
  keys: FeatureKey[];
  from: Float64Array;
  to: Float64Array;
  /** What held at the last moment: 1 or 0. */
  on: Uint8Array;
}

export function clockOf(layers: LoadedLayer[]): Clock {
  const found = layers.flatMap((layer) => layer.features.filter(timed).map((feature) => ({ layer: layer.id, feature })));
  return {
    keys: found.map(({ layer, feature }) => ({ layer, id: feature.id })),
    from: Float64Array.from(found, ({ feature }) => feature.properties.from ?? -Infinity),
    to: Float64Array.from(found, ({ feature }) => feature.properties.to ?? Infinity),
    on: new Uint8Array(found.length),
  };
}

export interface Change { key: FeatureKey; on: boolean }

/** Moves the clock and returns only what differs from where it stood. */
export function turn(clock: Clock, moment: number): Change[] {
  const changes: Change[] = [];
  for (let i = 0; i < clock.keys.length; i += 1) {
    const on = moment >= clock.from[i]! && moment < clock.to[i]!;
    if (on === (clock.on[i] === 1)) continue;
    clock.on[i] = on ? 1 : 0;
    changes.push({ key: clock.keys[i]!, on });
  }
  return changes;
}

/** Whether a feature holds now; one without a period always does. */
export const heldNow = (clock: Clock) => {
  const now = new Map(clock.keys.map((key, i) => [`${key.layer} ${key.id}`, clock.on[i] === 1]));
  return (layer: string, id: number) => now.get(`${layer} ${id}`) ?? true;
};
