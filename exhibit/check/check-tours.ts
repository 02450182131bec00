import { issue, type Issue } from '../format/issue';
import type { Loaded, LoadedItemOf } from '../load/load';
import { tourSections } from '../format/tour-sections';

/** TO1, TO2: a stop is its data and a section of text, matched by position, in every language. */
export const checkTours = ({ items }: Loaded): Issue[] =>
  (items.filter(({ kind }) => kind === 'tour') as unknown as LoadedItemOf<'tour'>[]).flatMap((tour) => [...texts(tour), ...empty(tour)]);

const texts = ({ file, own, body, bodyLine, translations }: LoadedItemOf<'tour'>): Issue[] => {
  const wanted = own.stops.length;
  const bodies = [{ file, body, bodyLine, rule: 'TO1' as const }, ...Object.values(translations).map((one) => ({ ...one, rule: 'TO3' as const }))];
  return bodies.flatMap((one) => {
    const found = tourSections(one.body).length;
    return found === wanted ? [] : [issue(one.rule, { file: one.file, line: one.bodyLine }, `expected ${wanted} sections with a heading "## …", one for each stop, found ${found}`)];
  });
};

const shown = ['event', 'place', 'person', 'plate', 'document', 'at', 'map'] as const;

const empty = ({ file, own, lineOf }: LoadedItemOf<'tour'>): Issue[] =>
  own.stops.flatMap((stop, n) => {
    const path = ['stops', n];
    const at = { file, line: lineOf(path), path: `stops[${n}]` };
    if (!shown.some((key) => stop[key] !== undefined)) return [issue('TO2', at, `expected something to show (${shown.join(', ')}), found only a duration`)];
    if (stop.region && !stop.plate) return [issue('TO2', at, 'expected a plate with the region of it, found none')];
    return [];
  });
