/** The same ten thousand places drawn by the plan's own layer and by MapLibre's symbol layer, one at a time. */
import { lookup } from '../../../renderer/lookup';
import { maplibregl } from '../../../renderer/map/maplibre';
import { PlaceMarks } from '../../../renderer/map/place-marks';
import { LabelStates } from '../../../renderer/map/label-states';
import { SETTLE } from '../../../renderer/map/settle';
import { readTheme } from '../../../renderer/map/theme';
import type { Exhibit } from '../../../exhibit/format/exhibit';
import { EPOCH, manyPlaces, MIDDLE, YEARS } from './places';

type Map = InstanceType<typeof maplibregl.Map>;
interface Drawn { map: Map; window: (start: number, end: number) => void; remove: () => void }

const YEAR = 365 * 86_400_000;
const exhibit = manyPlaces();

async function bare(): Promise<Map> {
  const style = { version: 8 as const, sources: {}, layers: [{ id: 'paper', type: 'background' as const, paint: { 'background-color': '#F2EADA' } }] };
  const map = new maplibregl.Map({ container: 'map', style, center: MIDDLE, zoom: 13.1, fadeDuration: SETTLE, attributionControl: false });
  await map.once('load');
  return map;
}

async function ours(): Promise<Drawn> {
  const map = await bare();
  const theme = readTheme(document.documentElement);
  const find = (at: number[]) => ({ at, washes: [] });
  const marks = new PlaceMarks(map, exhibit, { theme, unit: 1, find, states: new LabelStates(map), sees: ({ lon, lat }) => map.getBounds().contains([lon, lat]), changed: () => {} });
  marks.add();
  const window = (start: number, end: number) => marks.show(exhibit, filters, { start, end });
  window(EPOCH, EPOCH + YEARS * YEAR);
  marks.rest();
  await map.once('idle');
  return { map, window, remove: () => (marks.names.stop(), map.remove()) };
}
const filters = { themes: [], kinds: [] };

/** What one would write first: a symbol layer with an icon's worth of text, filtered by time. */
async function symbols(): Promise<Drawn> {
  const map = await bare();
  map.addSource('places', { type: 'geojson', data: collection(exhibit) });
  map.addLayer({ id: 'dots', type: 'circle', source: 'places', paint: { 'circle-radius': 5, 'circle-color': '#16130F' } });
  map.addLayer({ id: 'names', type: 'symbol', source: 'places', layout: { 'text-field': ['get', 'name'], 'text-size': 14, 'text-offset': [0, 1] } });
  const window = (start: number, end: number) => {
    for (const id of ['dots', 'names']) map.setFilter(id, ['all', ['>=', ['get', 'start'], start], ['<', ['get', 'start'], end]]);
  };
  await map.once('idle');
  return { map, window, remove: () => map.remove() };
}

function collection({ items }: Exhibit) {
  const { eventsOfPlace } = lookup(exhibit);
  return {
    type: 'FeatureCollection' as const,
    features: items.place.map(({ id, name, lon, lat }) => ({
      type: 'Feature' as const, properties: { name, start: eventsOfPlace.get(id)![0]!.when.start }, geometry: { type: 'Point' as const, coordinates: [lon, lat] },
    })),
  };
}

/** One step a drawn frame; the marks part the trace. */
async function steps(map: Map, count: number, step: (i: number) => void) {
  for (let i = 0; i < count; i += 1) {
    performance.mark(`step:${i}`);
    step(i);
    await new Promise<void>((resolve) => map.once('render', () => setTimeout(resolve)));
  }
  performance.mark(`step:${count}`);
}

async function pan(kind: 'ours' | 'symbols', count: number) {
  const { map, remove } = await (kind === 'ours' ? ours() : symbols());
  await steps(map, count, (i) => map.panBy([i % 40 < 20 ? 32 : -32, 0], { duration: 0 }));
  remove();
}

async function slide(kind: 'ours' | 'symbols', count: number) {
  const { map, window, remove } = await (kind === 'ours' ? ours() : symbols());
  await steps(map, count, (i) => window(EPOCH + i * YEAR, EPOCH + (i + 10) * YEAR));
  remove();
}

/** What an empty map costs for the same pan: the floor under both. */
async function empty(count: number) {
  const map = await bare();
  await steps(map, count, (i) => map.panBy([i % 40 < 20 ? 32 : -32, 0], { duration: 0 }));
  map.remove();
}

/** Flights of an empty map from one camera to the next, marked at every frame. Gives the numbers of the frames between two flights. */
async function fly(cameras: { lon: number; lat: number; zoom: number }[], { duration, curve }: { duration: number; curve: number }): Promise<number[]> {
  const map = await bare();
  const between: number[] = [];
  let frame = 0;
  for (const { lon, lat, zoom } of cameras) {
    map.flyTo({ center: [lon, lat], zoom, duration, curve, essential: true });
    const end = performance.now() + duration;
    while (performance.now() < end) {
      performance.mark(`frame:${frame++}`);
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    between.push(frame - 1);
  }
  performance.mark(`frame:${frame}`);
  map.remove();
  return between;
}

Object.assign(window, { mapBench: { pan, slide, empty, fly } });
