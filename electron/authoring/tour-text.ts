import { splitFrontMatter } from '../../exhibit/load/front-matter';
import { tourSections } from '../../exhibit/format/tour-sections';
import type { KeptStop } from './authoring-requests';
import { stopLines, withStop } from './stop-yaml';

const FENCE = /^---[ \t]*\r?$/;

/** What a tour's file holds, as far as keeping a stop must know; undefined when it is no such file. */
export function readTour(text: string): { title?: string; order?: number; stops: number; sections: number; faults: string[] } | undefined {
  const front = splitFrontMatter(text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n'));
  if (!front) return undefined;
  const value = (front.yaml.value ?? {}) as { title?: unknown; order?: unknown; stops?: unknown };
  return {
    ...(typeof value.title === 'string' && { title: value.title }),
    ...(typeof value.order === 'number' && { order: value.order }),
    stops: Array.isArray(value.stops) ? value.stops.length : 0,
    sections: tourSections(front.body).length,
    faults: front.yaml.faults.map(({ line, message }) => `${line}: ${message}`),
  };
}

/** A tour's own file with one more stop, and its section of text. */
export function withStopAndSection(text: string, stop: KeptStop, section: string): string {
  const lines = text.split('\n');
  const end = lines.findIndex((line, n) => n > 0 && FENCE.test(line));
  const [first, ...front] = lines.slice(0, end);
  return withSection([first, withStop(front.join('\n'), stop), ...lines.slice(end)].join('\n'), section);
}

/** A file with one more section at its end. */
export function withSection(text: string, section: string): string {
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  return `${text.trimEnd()}${eol}${eol}${section.replaceAll('\n', eol)}${eol}`;
}

/** `## Two / lines`, and what is told there. */
export const sectionOf = (headline: string[], text = ''): string => [`## ${heading(headline)}`, plain(text)].filter(Boolean).join('\n');

const heading = (lines: string[]) => lines.map((line) => line.replaceAll(/\s+/g, ' ').replaceAll(/[#\s]+$/g, '').trim()).filter(Boolean).join(' / ') || '…';

/** Words that mean no heading and no speaker's note. */
const plain = (text: string) => text.trim().replaceAll('\r', '').replaceAll(/^(#|>|---)/gm, '\\$1');

/** A new tour of one stop. Its summary is for its author to write. */
export const newTour = ({ name, order, plate, stop, section }: { name: string; order: number; plate?: string; stop: KeptStop; section: string }): string => {
  // JSON's quotes are YAML's, and stand for any name, in brackets too.
  const said = JSON.stringify(name);
  const front = [`order: ${order}`, ...(plate ? [`plate: ${plate}`] : []), `stops:\n${stopLines(stop, 2).trimEnd()}`, `title: ${said}`, `headline: [${said}]`, `short: ${said}`];
  return ['---', ...front, '---', section, ''].join('\n');
};

/** The id of a new tour: its name in small letters and hyphens, and a number where that is taken. */
export function idOf(name: string, taken: (id: string) => boolean): string {
  const bare = name.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-+|-+$/g, '').slice(0, 60).replace(/-$/, '') || 'tour';
  for (let n = 1; ; n += 1) {
    const id = n === 1 ? bare : `${bare}-${n}`;
    if (!taken(id)) return id;
  }
}
