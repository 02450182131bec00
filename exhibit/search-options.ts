/** How the search index is made by `search-index.ts` and read by a page: the same options on both sides. */

const fields = ['title', 'short', 'text'];
const storeFields = ['kind', 'title'];

/** "Hôtel-de-Ville" is found by "hotel" and by "ville", "œuvre" by "oeuvre". */
export const foldTerm = (term: string): string =>
  term.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('œ', 'oe').replaceAll('æ', 'ae').replaceAll('ß', 'ss');

/** For `new MiniSearch(searchOptions)` and `MiniSearch.loadJSON(text, searchOptions)`. */
export const searchOptions = { idField: 'id', fields, storeFields, processTerm: (term: string) => foldTerm(term) || null };
