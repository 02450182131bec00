import { parseWhen } from '../dates/edtf';
import { dateProblem } from './check-dates';
import { within } from './check-kinds';
import { issue, pathText, type Issue } from '../format/issue';
import type { Loaded } from '../load/load';
import { didYouMean } from '../format/nearest';
import { lists, type ExhibitFile, type ExhibitWords } from '../format/schema';

const FILE = 'exhibit.yaml';

/** EX5, EX6, EX3. */
export const checkExhibitFile = ({ file, lineOf }: Loaded): Issue[] => {
  if (!file) return [];
  const at = (path: (string | number)[]) => ({ file: FILE, line: lineOf(path), path: pathText(path) });
  return [...repeated(file, at), ...map(file, at), ...phaseOrder(file, at)];
};

type At = (path: (string | number)[]) => { file: string; line: number; path: string };

const repeated = (file: ExhibitFile, at: At): Issue[] => {
  const listed: [string[], readonly string[]][] = [
    [['languages'], file.languages],
    [['phases'], file.phases.map(({ id }) => id)],
    [['map', 'layers'], file.map.layers.map(({ id }) => id)],
    ...lists.map((name): [string[], string[]] => [[name], file[name].map(({ id }) => id)]),
  ];
  return listed.flatMap(([path, ids]) =>
    ids.flatMap((id, n) => (ids.indexOf(id) < n ? [issue('EX5', at([...path, n]), `expected each id once, found "${id}" a second time`)] : [])),
  );
};

const map = ({ map: { bounds, minZoom, maxZoom }, opening }: ExhibitFile, at: At): Issue[] => {
  const [west, south, east, north] = bounds;
  if (west >= east || south >= north) return [issue('EX6', at(['map', 'bounds']), `expected west, south, east, north, each smaller than its opposite, found ${bounds.join(', ')}`)];
  if (minZoom > maxZoom) return [issue('EX6', at(['map', 'minZoom']), `expected minZoom below maxZoom, found ${minZoom} and ${maxZoom}`)];
  const { lon, lat } = opening.map;
  if (within(bounds, lon, lat)) return [];
  const swapped = within(bounds, lat, lon) ? '; lon and lat are swapped' : '';
  return [issue('EX6', at(['opening', 'map']), `expected a view inside the map bounds (${bounds.join(', ')}), found lon ${lon}, lat ${lat}${swapped}`)];
};

const phaseOrder = ({ phases }: ExhibitFile, at: At): Issue[] =>
  phases.flatMap(({ period }, n) => {
    const before = phases[n - 1]?.period;
    if (!before || dateProblem(period) || dateProblem(before)) return [];
    if (parseWhen(period).start >= parseWhen(before).start) return [];
    return [issue('EX3', at(['phases', n, 'period']), `expected phases in the order of time, found "${period}" after "${before}"`)];
  });

const namedLists = ['phases', ...lists] as const;

/** EX8: a translation of exhibit.yaml names what exhibit.yaml names, and all of it. */
export const checkExhibitWords = ({ file, words }: Loaded): Issue[] =>
  !file
    ? []
    : Object.entries(words).flatMap(([language, own]) => {
        const where = (path: string[]) => ({ file: `exhibit.${language}.yaml`, line: own.lineOf(path), path: path.join('.') });
        const lines = namedLists.flatMap((name) => namesIn({ given: own[name], ids: file[name].map(({ id }) => id), path: [name], where }));
        const layers = file.map.layers.filter(({ name }) => name).map(({ id }) => id);
        return [...lines, ...namesIn({ given: own.map.layers, ids: layers, path: ['map', 'layers'], where }), ...missingWords(file, own, where)];
      });

interface Names {
  given: Record<string, string>;
  ids: string[];
  path: string[];
  where: (path: string[]) => { file: string; line: number; path: string };
}

const namesIn = ({ given, ids, path, where }: Names): Issue[] => {
  const list = path.join('.');
  const strange = Object.keys(given).filter((id) => !ids.includes(id));
  const missing = ids.filter((id) => !Object.hasOwn(given, id));
  return [
    ...strange.map((id) => issue('EX8', where([...path, id]), `expected an id that ${list} in exhibit.yaml has, found "${id}"${didYouMean(id, missing)}`)),
    ...missing.map((id) => issue('EX8', where(path), `expected a name for "${id}" of ${list}, found none`)),
  ];
};

const missingWords = (file: ExhibitFile, own: ExhibitWords, where: Names['where']): Issue[] => {
  const pairs: [string[], unknown, unknown][] = [
    [['headline'], file.headline, own.headline],
    [['subtitle'], file.subtitle, own.subtitle],
    [['map', 'title'], file.map.title, own.map.title],
    [['map', 'subtitle'], file.map.subtitle, own.map.subtitle],
    [['walls', 'headline'], file.walls.headline, own.walls.headline],
    [['walls', 'short'], file.walls.short, own.walls.short],
    [['people', 'short'], file.people.short, own.people.short],
    [['contents', 'headline'], file.contents.headline, own.contents.headline],
    [['contents', 'short'], file.contents.short, own.contents.short],
    [['credits'], file.credits.length || undefined, own.credits.length || undefined],
  ];
  return pairs
    .filter(([, first, translated]) => first !== undefined && translated === undefined)
    .map(([path]) => issue('EX8', where(path), `expected a translation of ${path.join('.')}, found none`));
};
