/** Where the texts of opened sheets lie in a compiled exhibit; whoever writes and whoever reads them counts alike. */
import type { Reading } from './exhibit';

/** The kinds that have a page of their own to be read on. */
export const readingKinds = ['event', 'place', 'person', 'plate', 'document'] as const;
export type ReadingKind = (typeof readingKinds)[number];

/** The readings of one file by the id of their item; an item of which there is nothing more to read has none. */
export type Readings = Record<string, Reading>;

/** So many make a file of some 80 KB, read in a few milliseconds; the neighbours in time are then there too. */
const PER_FILE = 100;

/** The file, relative to the exhibit's root, with the reading of the item at `index` in the exhibit's list. */
export const readingFile = (lang: string, kind: ReadingKind, index: number) => `readings/${kind}-${Math.floor(index / PER_FILE)}.${lang}.json`;
