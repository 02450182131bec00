/** Reads an exhibit folder as data: every text file against the schema, nothing looked up between files. */
import type { ExhibitFile, ExhibitWords, ItemFile, Kind } from '../format/schema';
import { listFolder, type Folder } from './folder';
import type { Issue } from '../format/issue';
import { loadExhibitFile, loadExhibitWords } from './load-exhibit';
import { loadAgenda, type LoadedAgenda } from './load-agenda';
import { loadItems } from './load-items';
import { loadLabels } from './load-labels';

/** The translated words of an item, and its text. */
export interface Translation {
  words: Record<string, unknown>;
  body: string;
  file: string;
  bodyLine: number;
  lineOf: (path: readonly PropertyKey[]) => number;
}

/** The words of an item in `labels.<language>.yaml`. */
export type Label = Pick<Translation, 'words' | 'file' | 'lineOf'>;

export interface LoadedItemOf<K extends Kind> {
  kind: K;
  /** The file name without `.md`. */
  id: string;
  file: string;
  /** The item's own file: data, and words in the first language; defaults filled in. */
  own: ItemFile<K>;
  /** Markdown in the first language, empty when there is none. */
  body: string;
  bodyLine: number;
  /** By language; the first language is not among them. */
  translations: Record<string, Translation>;
  /** By language, for items that have one. */
  labels: Record<string, Label>;
  /** The line of a field of the item's own file. */
  lineOf: (path: readonly PropertyKey[]) => number;
}
export type LoadedItem = { [K in Kind]: LoadedItemOf<K> }[Kind];

export interface Loaded {
  folder: Folder;
  /** Absent when exhibit.yaml cannot be used: there is then a fatal issue. */
  file?: ExhibitFile;
  lineOf: (path: readonly PropertyKey[]) => number;
  /** The words of `exhibit.<language>.yaml` by language, for those that can be read. */
  words: Record<string, ExhibitWords & { lineOf: (path: readonly PropertyKey[]) => number }>;
  items: LoadedItem[];
  /** Absent when there is no agenda.yaml, or none that can be used. */
  agenda?: LoadedAgenda;
  /** Items that are in the folder but cannot be read: whoever points to them is not at fault. */
  broken: { kind: Kind; id: string; file: string }[];
  issues: Issue[];
}

export const load = async (dir: string): Promise<Loaded> => {
  const folder = await listFolder(dir);
  const exhibit = await loadExhibitFile(folder);
  const words = await loadExhibitWords(folder, exhibit.file);
  const items = await loadItems(folder, exhibit.file?.languages ?? []);
  const labels = await loadLabels(folder, exhibit.file?.languages ?? [], items);
  const agenda = await loadAgenda(folder, exhibit.file?.languages ?? []);
  return {
    folder,
    file: exhibit.file,
    lineOf: exhibit.lineOf,
    words: words.words,
    items: items.items,
    agenda: agenda.agenda,
    broken: items.broken,
    issues: [...folder.issues, ...exhibit.issues, ...words.issues, ...items.issues, ...labels, ...agenda.issues],
  };
};
