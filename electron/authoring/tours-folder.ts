import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readYaml } from '../../exhibit/load/yaml-text';
import type { AuthoredTour } from './authoring-requests';
import { readSource } from './source-file';
import { readTour } from './tour-text';

const OWN = /^([a-z0-9]+(?:-[a-z0-9]+)*)\.md$/;

/** The tours of an exhibit's folder as its files stand now, in their order. One that cannot be read bears its id as its title. */
export function toursIn(folder: string): (AuthoredTour & { order: number })[] {
  const tours = join(folder, 'tours');
  const ids = existsSync(tours) ? readdirSync(tours).flatMap((name) => OWN.exec(name)?.[1] ?? []) : [];
  return ids.map((id) => tourAt(tours, id)).sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));
}

function tourAt(tours: string, id: string) {
  try {
    const read = readTour(readSource(join(tours, `${id}.md`)) ?? '');
    return { id, title: read?.title ?? id, stops: read?.stops ?? 0, order: read?.order ?? 1 };
  } catch {
    return { id, title: id, stops: 0, order: 1 };
  }
}

/** The files that translate a tour, by language. */
export function translationsOf(folder: string, id: string): { lang: string; file: string }[] {
  const tours = join(folder, 'tours');
  if (!existsSync(tours)) return [];
  return readdirSync(tours).flatMap((name) => {
    const lang = name.startsWith(`${id}.`) ? /^([a-z]{2,3}(?:-[A-Za-z0-9]+)*)\.md$/.exec(name.slice(id.length + 1))?.[1] : undefined;
    return lang ? [{ lang, file: `tours/${name}` }] : [];
  });
}

/** The language in which the items of a folder are written. */
export function firstLanguage(folder: string): string {
  const { value } = readYaml(readSource(join(folder, 'exhibit.yaml')) ?? '');
  const [first] = (value as { languages?: unknown[] } | undefined)?.languages ?? [];
  return typeof first === 'string' ? first : 'en';
}
