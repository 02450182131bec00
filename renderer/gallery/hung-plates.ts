/** Which plates hang on the wall, in what order, under which filters. */
import type { Exhibit, Named, Plate } from '../../exhibit/format/exhibit';
import { lookup } from '../lookup';
import type { Visit } from '../visit';

export interface Counted extends Named { count: number }
type Filters = Pick<Visit, 'themes' | 'kinds'>;

/** When a plate belongs to: its own date, else that of the first event that it shows; the undated hang last. */
export const dateOf = (exhibit: Exhibit, plate: Plate): number =>
  plate.when?.start ?? lookup(exhibit).eventsOfPlate.get(plate.id)?.[0]?.when.start ?? Infinity;

const walls = new WeakMap<Exhibit, Plate[]>();

/** Every plate that is hung, by day; the same list at every call. */
export function wall(exhibit: Exhibit): Plate[] {
  const known = walls.get(exhibit);
  if (known) return known;
  const dated = exhibit.items.plate.filter(({ hung }) => hung).map((plate) => ({ plate, date: dateOf(exhibit, plate) }));
  const made = dated.sort((a, b) => (a.date === b.date ? 0 : a.date - b.date)).map(({ plate }) => plate);
  walls.set(exhibit, made);
  return made;
}

const OF_PLATE = 'plate:';

/** Of the visit's kinds, those that are kinds of plate: the others filter events. */
export const kindsOfPlate = ({ kinds }: Filters) => kinds.flatMap((kind) => (kind.startsWith(OF_PLATE) ? [kind.slice(OF_PLATE.length)] : []));

/** The visit's kinds with this kind of plate instead of any other; none takes the filter off. */
export const withKind = ({ kinds }: Filters, kind?: string) => [
  ...kinds.filter((one) => !one.startsWith(OF_PLATE)),
  ...(kind ? [OF_PLATE + kind] : []),
];

const themes = new WeakMap<Plate, Set<string>>();

/** A plate has the themes that it names and those of the events that it shows. */
export function themesOf(exhibit: Exhibit, plate: Plate): Set<string> {
  const known = themes.get(plate);
  if (known) return known;
  const events = lookup(exhibit).eventsOfPlate.get(plate.id) ?? [];
  const made = new Set([...plate.themes, ...events.flatMap((event) => event.themes)]);
  themes.set(plate, made);
  return made;
}

export function hungPlates(exhibit: Exhibit, filters: Filters): Plate[] {
  const kinds = kindsOfPlate(filters);
  return wall(exhibit).filter((plate) => (kinds.length === 0 || kinds.includes(plate.kind)) && ofThemes(exhibit, plate, filters));
}

const ofThemes = (exhibit: Exhibit, plate: Plate, { themes }: Filters) => {
  if (themes.length === 0) return true;
  const own = themesOf(exhibit, plate);
  return themes.some((theme) => own.has(theme));
};

/** The kinds of which something hangs under the chosen themes, with how many. */
export function countedKinds(exhibit: Exhibit, filters: Filters): Counted[] {
  const hung = hungPlates(exhibit, { themes: filters.themes, kinds: [] });
  return counted(exhibit.plateKinds, ({ id }) => hung.filter(({ kind }) => kind === id).length);
}

/** The themes of which something hangs, of the chosen kinds; the chosen ones even then, so that one can see what leaves the wall bare. */
export function countedThemes(exhibit: Exhibit, filters: Filters): Counted[] {
  const hung = hungPlates(exhibit, { themes: [], kinds: filters.kinds });
  const count = ({ id }: Named) => hung.filter((plate) => themesOf(exhibit, plate).has(id)).length;
  return exhibit.themes.map((theme) => ({ ...theme, count: count(theme) })).filter((theme) => theme.count > 0 || filters.themes.includes(theme.id));
}

const counted = (list: Named[], count: (one: Named) => number): Counted[] =>
  list.map((one) => ({ ...one, count: count(one) })).filter((one) => one.count > 0);
