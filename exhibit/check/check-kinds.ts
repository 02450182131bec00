import licences from 'spdx-license-ids/index.json' with { type: 'json' };
import old from 'spdx-license-ids/deprecated.json' with { type: 'json' };
import { dateProblem } from './check-dates';
import { parseWhen } from '../dates/edtf';
import { issue, shown, type Issue } from '../format/issue';
import type { Loaded, LoadedItem, LoadedItemOf } from '../load/load';
import { didYouMean } from '../format/nearest';
import type { Rule } from '../format/rules';
import type { Kind } from '../format/schema';

const of = <K extends Kind>({ items }: Loaded, kind: K): LoadedItemOf<K>[] => items.filter((item) => item.kind === kind) as unknown[] as LoadedItemOf<K>[];

const at = (item: LoadedItem, rule: Rule, path: string, message: string): Issue =>
  issue(rule, { file: item.file, line: item.lineOf([path]), path }, message);

/** EV1, EV2, EV3. */
export const checkEvents = (loaded: Loaded): Issue[] =>
  of(loaded, 'event').flatMap((event) => {
    const { sources, places, nowhere } = event.own;
    const issues: Issue[] = [];
    if (!sources.length) issues.push(at(event, 'EV1', 'sources', 'expected at least one source, found none'));
    if (!places.length && !nowhere) issues.push(at(event, 'EV2', 'places', 'expected at least one place, or the key "nowhere" with the reason, found neither'));
    return [...issues, ...outside(loaded, event)];
  });

const outside = ({ file }: Loaded, event: LoadedItemOf<'event'>): Issue[] => {
  if (!file || dateProblem(file.period) || dateProblem(event.own.date)) return [];
  const [period, when] = [parseWhen(file.period), parseWhen(event.own.date)];
  const apart = (period.open !== 'end' && when.start >= period.end) || (period.open !== 'start' && when.end <= period.start);
  return apart ? [at(event, 'EV3', 'date', `expected a date in the exhibit's period ${file.period}, found "${event.own.date}"`)] : [];
};

/** PC1, PC2. */
export const checkPlaces = (loaded: Loaded): Issue[] => {
  const bounds = loaded.file?.map.bounds;
  if (!bounds || bounds[0] >= bounds[2] || bounds[1] >= bounds[3]) return [];
  return of(loaded, 'place').flatMap((place) => {
    const { lon, lat, beyond } = place.own;
    if (beyond || within(bounds, lon, lat)) return [];
    if (within(bounds, lat, lon)) {
      return [at(place, 'PC1', 'lon', `expected lon (east-west) and lat (north-south), found them swapped: lon ${lon}, lat ${lat}`)];
    }
    return [at(place, 'PC2', 'lon', `expected a place on the map (${bounds.join(', ')}), found lon ${lon}, lat ${lat}; if it is meant to lie beyond, add "beyond: true"`)];
  });
};

export const within = ([west, south, east, north]: readonly [number, number, number, number], lon: number, lat: number): boolean =>
  lon >= west && lon <= east && lat >= south && lat <= north;

/** SI1, SI2. */
export const checkSituations = (loaded: Loaded): Issue[] => {
  const situations = of(loaded, 'situation');
  return situations.flatMap((situation, n) => {
    const { date, sources } = situation.own;
    const other = situations.slice(0, n).find(({ own }) => own.date === date);
    return [
      ...(sources.length ? [] : [at(situation, 'SI1', 'sources', 'expected at least one source, found none')]),
      ...(other ? [at(situation, 'SI2', 'date', `expected a day of its own, found ${date}, which ${other.file} describes already`)] : []),
    ];
  });
};

/** PE1. */
export const checkPeople = (loaded: Loaded): Issue[] =>
  of(loaded, 'person').flatMap((person) => {
    const { born, died } = person.own;
    if (!born || !died || dateProblem(born) || dateProblem(died)) return [];
    if (parseWhen(died).end > parseWhen(born).start) return [];
    return [at(person, 'PE1', 'died', `expected a death after the birth (${born}), found "${died}"`)];
  });

const RIGHTS = /^https?:\/\/rightsstatements\.org\/(?:vocab|page)\/(InC|InC-OW-EU|InC-EDU|InC-NC|InC-RUU|NoC-CR|NoC-NC|NoC-OKLR|NoC-US|CNE|UND|NKC)\/1\.0\/(?:\?.*)?$/;
const spdx = new Set<string>([...licences, ...old]);

/** PL1. */
export const checkPlates = (loaded: Loaded): Issue[] =>
  of(loaded, 'plate').flatMap((plate) => {
    const { licence } = plate.own;
    if (spdx.has(licence) || RIGHTS.test(licence)) return [];
    const hint = didYouMean(licence.replaceAll(/\s+/g, '-'), spdx);
    return [at(plate, 'PL1', 'licence', `expected an SPDX id such as CC-BY-4.0, CC0-1.0 or PDDL-1.0, or a rightsstatements.org address such as https://rightsstatements.org/vocab/NoC-US/1.0/, found ${shown(licence)}${hint}`)];
  });
