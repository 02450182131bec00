/** Checks a whole exhibit folder and keeps what can be shown. */
import { checkAgenda } from './check-agenda';
import { checkDates } from './check-dates';
import { checkEvents, checkPeople, checkPlaces, checkPlates, checkSituations } from './check-kinds';
import { checkExhibitFile, checkExhibitWords } from './check-exhibit';
import { checkFiles } from './check-files';
import { checkLayers } from './check-layers';
import { checkReferences } from './check-references';
import { checkTexts } from './check-texts';
import { checkTours } from './check-tours';
import { checkTranslations } from './check-translations';
import { checkUnused } from './check-unused';
import type { Issue } from '../format/issue';
import { load, type Loaded, type LoadedItem } from '../load/load';
import { usable } from './usable';
import type { ExhibitFile } from '../format/schema';
import type { MediaFacts } from '../load/media-facts';

/** What can be shown, and everything that is wrong. */
export interface Checked {
  dir: string;
  /**
   * exhibit.yaml without the layers, fonts and references that cannot be used; absent when there is a fatal issue, and
   * then nothing can be shown.
   */
  file?: ExhibitFile;
  /** The words of exhibit.<language>.yaml by language. */
  words: Loaded['words'];
  /** The items that are shown; every id in them is that of an item that is shown too. */
  items: LoadedItem[];
  /** Absent when there is none that can be shown. */
  agenda?: Loaded['agenda'];
  /** The items that are left out. */
  left: Loaded['broken'];
  /** What the files of plates hold, by path in the folder. */
  media: Map<string, MediaFacts>;
  /** All issues, by file and line. */
  issues: Issue[];
}

export const checkExhibit = async (dir: string): Promise<Checked> => {
  const loaded = await load(dir);
  const files = await checkFiles(loaded);
  const layers = await checkLayers(loaded);
  const issues = [
    ...loaded.issues,
    ...checkExhibitFile(loaded),
    ...checkExhibitWords(loaded),
    ...checkDates(loaded),
    ...checkReferences(loaded),
    ...checkTexts(loaded),
    ...checkTranslations(loaded),
    ...checkEvents(loaded),
    ...checkPlaces(loaded),
    ...checkPeople(loaded),
    ...checkPlates(loaded),
    ...checkSituations(loaded),
    ...checkTours(loaded),
    ...checkAgenda(loaded),
    ...files.issues,
    ...layers,
    ...checkUnused(loaded),
  ].sort(byPlace);
  return { dir, words: loaded.words, media: files.media, issues, ...usable(loaded, issues) };
};

const byPlace = (a: Issue, b: Issue): number => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1);
