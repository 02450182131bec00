import { dateProblem } from './check-dates';
import { parseWhen } from '../dates/edtf';
import { issue, shown, type Issue } from '../format/issue';
import type { Loaded } from '../load/load';
import { readText } from '../load/text-file';

/** Bytes; the largest layer of a city's streets has a few million. */
const LARGEST = 50 * 1_048_576;
/** What is named of one layer: a file that is wrong throughout would else drown the report. */
const MOST = 10;
const DEEPEST = 64;

/** MP1-MP4: the layers of the map that are there. */
export const checkLayers = async (loaded: Loaded): Promise<Issue[]> => {
  const files = new Set(loaded.file?.map.layers.map(({ file }) => file).filter((file) => loaded.folder.files.has(file)));
  const issues: Issue[] = [];
  for (const file of files) {
    const text = await readText(loaded.folder, file, LARGEST);
    if (typeof text !== 'string') issues.push(text);
    else issues.push(...layer(file, text).slice(0, MOST));
  }
  return issues;
};

const layer = (file: string, text: string): Issue[] => {
  if (deep(text)) return [issue('MP1', { file }, `expected JSON at most ${DEEPEST} deep, found deeper`)];
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    return [issue('MP1', { file, line: jsonLine(text, error) }, `expected JSON, found this: ${(error as Error).message.split('\n')[0]}`)];
  }
  if (!isObject(data) || data.type !== 'FeatureCollection' || !Array.isArray(data.features)) {
    return [issue('MP2', { file }, `expected {"type": "FeatureCollection", "features": [...]}, found ${isObject(data) ? `type ${shown(data.type)}` : shown(data)}`)];
  }
  return data.features.flatMap((feature: unknown, n) => oneFeature(file, feature, `features[${n}]`));
};

/** A scan of bytes before parsing, so that a hostile file cannot exhaust the stack. */
const deep = (text: string): boolean => {
  let open = 0;
  let quoted = false;
  for (let n = 0; n < text.length; n += 1) {
    const code = text.charCodeAt(n);
    if (quoted && code === 92) n += 1;
    else if (code === 34) quoted = !quoted;
    else if (!quoted && (code === 91 || code === 123)) {
      open += 1;
      if (open > DEEPEST) return true;
    } else if (!quoted && (code === 93 || code === 125)) open -= 1;
  }
  return false;
};

/** V8 gives a position in some messages and a line in none. */
const jsonLine = (text: string, error: unknown): number => {
  const at = /position (\d+)/.exec((error as Error).message)?.[1];
  return at ? text.slice(0, Number(at)).split('\n').length : 0;
};

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

const oneFeature = (file: string, feature: unknown, path: string): Issue[] => {
  if (!isObject(feature) || feature.type !== 'Feature') return [issue('MP2', { file, path }, `expected a Feature, found ${shown(isObject(feature) ? feature.type : feature)}`)];
  const { geometry, properties } = feature;
  if (properties !== undefined && properties !== null && !isObject(properties)) return [issue('MP2', { file, path }, `expected properties to be an object, found ${shown(properties)}`)];
  return [...oneGeometry(file, geometry, `${path}.geometry`), ...validity(file, properties ?? {}, `${path}.properties`)];
};

/** How deep the positions lie in the coordinates of each geometry, and how many of them a line or ring needs. */
const geometries: Record<string, { depth: number; least: number }> = {
  Point: { depth: 0, least: 1 },
  MultiPoint: { depth: 1, least: 1 },
  LineString: { depth: 1, least: 2 },
  MultiLineString: { depth: 2, least: 2 },
  Polygon: { depth: 2, least: 4 },
  MultiPolygon: { depth: 3, least: 4 },
};

const oneGeometry = (file: string, geometry: unknown, path: string): Issue[] => {
  if (!isObject(geometry)) return [issue('MP2', { file, path }, `expected a geometry, found ${shown(geometry)}`)];
  if (geometry.type === 'GeometryCollection' && Array.isArray(geometry.geometries)) {
    return geometry.geometries.flatMap((part: unknown, n) => oneGeometry(file, part, `${path}.geometries[${n}]`));
  }
  const shape = Object.hasOwn(geometries, String(geometry.type)) ? geometries[String(geometry.type)] : undefined;
  if (!shape) return [issue('MP2', { file, path }, `expected one of ${Object.keys(geometries).join(', ')}, found ${shown(geometry.type)}`)];
  return positions({ file, path: `${path}.coordinates`, least: shape.least }, geometry.coordinates, shape.depth);
};

interface Where {
  file: string;
  path: string;
  least: number;
}

/** The first thing wrong in a tree of coordinates. */
const positions = (where: Where, value: unknown, depth: number): Issue[] => {
  const { file, path, least } = where;
  if (!Array.isArray(value)) return [issue('MP2', { file, path }, `expected coordinates, found ${shown(value)}`)];
  if (depth === 0) return position(where, value);
  if (depth === 1 && value.length < least) return [issue('MP2', { file, path }, `expected at least ${least} positions, found ${value.length}`)];
  for (const [n, part] of value.entries()) {
    const faults = positions({ ...where, path: `${path}[${n}]` }, part, depth - 1);
    if (faults.length) return faults;
  }
  return [];
};

const position = ({ file, path }: Where, value: unknown[]): Issue[] => {
  const [lon, lat] = value as [unknown, unknown];
  if (typeof lon !== 'number' || typeof lat !== 'number' || value.length > 3) return [issue('MP2', { file, path }, `expected a longitude and a latitude, found ${shown(value)}`)];
  if (Math.abs(lon) <= 180 && Math.abs(lat) <= 90) return [];
  const swapped = Math.abs(lon) <= 90 && Math.abs(lat) <= 180 ? '; longitude comes first' : '';
  return [issue('MP3', { file, path }, `expected a longitude from -180 to 180 and a latitude from -90 to 90, found ${lon}, ${lat}${swapped}`)];
};

const validity = (file: string, { from, to }: Record<string, unknown>, path: string): Issue[] => {
  const dates = Object.entries({ from, to }).filter(([, date]) => date !== undefined && date !== null);
  const faults = dates.flatMap(([key, date]) => {
    const readable = typeof date === 'string' || typeof date === 'number';
    const problem = readable ? dateProblem(String(date))?.message : `expected a date such as 1871-05-21, found ${shown(date)}`;
    return problem ? [issue('MP4', { file, path: `${path}.${key}` }, problem)] : [];
  });
  if (faults.length || dates.length < 2) return faults;
  if (parseWhen(String(to)).end > parseWhen(String(from)).start) return [];
  return [issue('MP4', { file, path: `${path}.to` }, `expected an end after the start (${String(from)}), found ${shown(to)}`)];
};
