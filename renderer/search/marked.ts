import { withoutArticle } from '../../exhibit/languages/arabic-article';
import { foldTerm } from '../../exhibit/format/search-options';

export interface Piece { words: string; found: boolean }

/** A text cut where words begin as a word of the query does, for the red rule under what was found. Accents do not matter. */
export function marked(text: string, query: string): Piece[] {
  const terms = foldTerm(query).split(/[^\p{L}\p{N}]+/u).filter(Boolean).map(withoutArticle);
  const pieces: Piece[] = [];
  const add = (words: string, found: boolean) => {
    const last = pieces.at(-1);
    if (!words) return;
    if (last?.found === found) last.words += words;
    else pieces.push({ words, found });
  };
  // A soft hyphen and the marks of Arabic vowels stand inside a word.
  for (const part of text.split(/([\p{L}\p{M}\p{N}\u00AD]+)/u)) {
    const folded = foldTerm(part);
    const bare = withoutArticle(folded);
    const ends = terms.flatMap((one) => (bare.startsWith(one) ? [folded.length - bare.length + one.length] : folded.startsWith(one) ? [one.length] : []));
    const length = lettersFor(part, Math.max(0, ...ends));
    add(part.slice(0, length), true);
    add(part.slice(length), false);
  }
  return pieces;
}

/** How many letters of `word` fold into so many: "œ" counts for two. */
function lettersFor(word: string, folded: number): number {
  let length = 0;
  let seen = 0;
  for (const letter of word) {
    if (seen >= folded && !(seen && /\p{M}/u.test(letter))) break;
    seen += foldTerm(letter).length;
    length += letter.length;
  }
  return length;
}
