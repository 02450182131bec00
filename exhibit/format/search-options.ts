/** How the search index is made by `search-index.ts` and read by a page: the same options on both sides. */
import { withoutArticle } from '../languages/arabic-article';

const fields = ['title', 'short', 'text'];
const storeFields = ['kind', 'title'];

/** Letters that a keyboard or a spelling has in two ways; marks above and below a letter have gone by then. */
const twins: Record<string, string> = {
  œ: 'oe', æ: 'ae', ß: 'ss',
  // A soft hyphen is a place to break a long word, no letter of it.
  '\u00AD': '',
  // Arabic: alef wasla, alef maqsura, ta marbuta; the Persian forms of kaf and ya; tatweel, which only stretches a line.
  'ٱ': 'ا', 'ى': 'ي', 'ة': 'ه', 'ک': 'ك', 'ی': 'ي', 'ـ': '',
};
const twin = new RegExp(`[${Object.keys(twins).join('')}]`, 'gu');
const arabicDigit = /[٠-٩]/g;

/**
 * "Hôtel-de-Ville" is found by "hotel" and by "ville", "œuvre" by "oeuvre", "Straße" by "strasse", "الأَسْلِحَة" by "الاسلحه":
 * the alefs with hamza and the vowel signs are letters with marks, as accents are.
 */
export const foldTerm = (term: string): string =>
  term
    .normalize('NFD')
    // Marks, and what is not seen: a soft hyphen in a long German name.
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase()
    .replace(twin, (letter) => twins[letter]!)
    .replace(arabicDigit, (digit) => String(digit.charCodeAt(0) - 0x660));

/** An Arabic word is kept with its article and without, so that it is found while the article is being typed, and by either. */
function indexed(term: string): string | string[] | null {
  const folded = foldTerm(term);
  const bare = withoutArticle(folded);
  return bare === folded ? folded || null : [folded, bare];
}

const asked = { processTerm: (term: string) => withoutArticle(foldTerm(term)) || null };

/** For `new MiniSearch(searchOptions)` and `MiniSearch.loadJSON(text, searchOptions)`. */
export const searchOptions = { idField: 'id', fields, storeFields, processTerm: indexed, searchOptions: asked, autoSuggestOptions: asked };
