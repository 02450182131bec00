import type { Position } from 'geojson';
import type { FilterSpecification as Filter, LayerSpecification } from 'maplibre-gl';
import type { LoadedLayer } from './load-layers';
import type { FeatureKey } from './validity';

/** Layers of no more points than this share a source. */
const SMALL = 2_000;
const SHARED = 'vitrine:small';
/** The property that tells them apart there. */
const OWN = 'vitrine:layer';

/**
 * Which of MapLibre's sources holds a layer. A source has tiles of its own, and every picture looks after each of them, however few features
 * they have: fifteen small layers in one source cost what one does.
 */
export class Sources {
  /** The layers of each source, those whose letters the page must draw first. */
  readonly all: [id: string, layers: LoadedLayer[]][];
  private readonly first = new Map<string, number>();

  constructor(layers: LoadedLayer[]) {
    const small = layers.filter(isSmall);
    const lettered = layers.filter(({ role }) => role === 'label');
    const rest = layers.filter((layer) => !small.includes(layer) && !lettered.includes(layer));
    const own = (layer: LoadedLayer): [string, LoadedLayer[]] => [layer.id, [layer]];
    this.all = [...lettered.map(own), ...(small.length ? [[SHARED, small] as [string, LoadedLayer[]]] : []), ...rest.map(own)];
    let count = 0;
    for (const { id, features } of small) {
      this.first.set(id, count);
      count += features.length;
    }
  }

  /** Under which source and number MapLibre keeps a feature's state. */
  state = ({ layer, id }: FeatureKey) => {
    const first = this.first.get(layer);
    return first === undefined ? { source: layer, id } : { source: SHARED, id: first + id };
  };

  /** The features of a source, with the numbers that their states are kept under. */
  features = (layers: LoadedLayer[]) =>
    layers.flatMap(({ id, features }) => {
      if (!this.first.has(id)) return features;
      return features.map((feature) => ({ ...feature, id: this.first.get(id)! + feature.id, properties: { ...feature.properties, [OWN]: id } }));
    });

  /** A layer of the style, drawn from the source where its features are. */
  drawn = (style: LayerSpecification): LayerSpecification => {
    if (!('source' in style) || !this.first.has(style.source)) return style;
    const own: Filter = ['==', ['get', OWN], style.source];
    return { ...style, source: SHARED, filter: style.filter ? (['all', own, style.filter] as Filter) : own } as LayerSpecification;
  };
}

/** Labels have a source of their own: their states change whenever something covers them. */
const isSmall = ({ role, features }: LoadedLayer) =>
  role !== 'label' && features.reduce((sum, { geometry }) => sum + ('coordinates' in geometry ? points(geometry.coordinates) : 0), 0) <= SMALL;

const points = (part: Position | Position[] | Position[][] | Position[][][]): number =>
  typeof part[0] === 'number' ? 1 : (part as Position[]).reduce((sum, piece) => sum + points(piece), 0);
