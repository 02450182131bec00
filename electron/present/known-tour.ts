import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nearest } from '../../exhibit/format/nearest';
import { toursIn } from '../authoring/tours-folder';

/** The ids of the tours of an exhibit, in its source or its compiled form; undefined where there is no exhibit to ask. */
export function tourIds(folder: string): string[] | undefined {
  if (existsSync(join(folder, 'exhibit.yaml'))) return toursIn(folder).map(({ id }) => id);
  const file = existsSync(folder) ? readdirSync(folder).find((name) => /^exhibit\.[\w-]+\.json$/.test(name)) : undefined;
  if (!file) return undefined;
  const { items } = JSON.parse(readFileSync(join(folder, file), 'utf8')) as { items: { tour?: { id: string }[] } };
  return (items.tour ?? []).map(({ id }) => id);
}

/** What to tell whoever typed the id of a tour that is not there; undefined when it is. */
export function unknownTour(asked: string, ids: string[]): string | undefined {
  if (ids.includes(asked)) return undefined;
  const near = nearest(asked, ids) ?? ids.find((id) => id.includes(asked) || asked.includes(id));
  const all = ids.length ? `The tours of this exhibit: ${ids.join(', ')}.` : 'This exhibit has no tours.';
  return `There is no tour "${asked}".${near ? ` Did you mean "${near}"?` : ''} ${all}`;
}
