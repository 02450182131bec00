/** The exhibit that ships, checked once, and every word of it that a visitor reads. */
import { resolve } from 'node:path';
import { checkExhibit } from '../../exhibit/check/check';
import type { LoadedItemOf } from '../../exhibit/load/load';
import { kinds, type Kind } from '../../exhibit/format/schema';

export const bundled = await checkExhibit(resolve(import.meta.dirname, '../../assets/exhibits/paris-commune-1871'));

export const all = <K extends Kind>(kind: K): LoadedItemOf<K>[] =>
  bundled.items.filter((item) => item.kind === kind) as unknown as LoadedItemOf<K>[];

/** One text, and where it stands, for the message of a test. */
export interface Said {
  at: string;
  text: string;
}

export const english = (): Said[] => [
  ...bundled.items.flatMap(({ kind, file, own, body }) => said(file, { ...wordsOf(kind, own), body })),
  ...said('exhibit.yaml', bundled.file),
  ...said('agenda.yaml', bundled.agenda?.own),
];

export const french = (): Said[] => [
  ...bundled.items.flatMap(({ translations: { fr } }) => (fr ? said(fr.file, { ...fr.words, body: fr.body }) : [])),
  ...said('exhibit.fr.yaml', bundled.words.fr),
  ...said('agenda.fr.yaml', bundled.agenda?.words.fr),
];

/** What nobody reads: ids and dates of an agenda, and the source of a dispute, which is named by its id. */
const UNREAD = new Set(['id', 'at', 'event', 'date', 'kind', 'hour', 'sources']);
const wordsOf = (kind: Kind, own: object) => Object.fromEntries(Object.entries(own).filter(([key]) => key in kinds[kind].words));

const said = (at: string, value: unknown): Said[] => {
  if (typeof value === 'string') return [{ at, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => (UNREAD.has(key) || (key === 'by' && at.includes('disputed')) ? [] : said(`${at} ${key}`, part)));
};

export const countWords = (text: string): number => text.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length;
