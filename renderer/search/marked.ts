import { foldTerm } from '../../exhibit/search-options';

export interface Piece { words: string; found: boolean }

/** A text cut where words begin as a word of the query does, for the red rule under what was found. Accents do not matter. */
export function marked(text: string, query: string): Piece[] {
  const terms = foldTerm(query).split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  const pieces: Piece[] = [];
  const add = (words: string, found: boolean) => {
    const last = pieces.at(-1);
    if (!words) return;
    if (last?.found === found) last.words += words;
    else pieces.push({ words, found });
  };
  // A soft hyphen stands inside a word.
  for (const part of text.split(/([\p{L}\p{N}\u00AD]+)/u)) {
    const term = terms.filter((one) => foldTerm(part).startsWith(one)).sort((a, b) => b.length - a.length)[0];
    const length = term ? lettersFor(part, term.length) : 0;
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
    if (seen >= folded) break;
    seen += foldTerm(letter).length;
    length += letter.length;
  }
  return length;
}
