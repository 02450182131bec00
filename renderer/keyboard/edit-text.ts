/** A text and what is chosen in it; `from` and `to` are the same where there is only a caret. */
export interface Edited { text: string; from: number; to: number }

const letters = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** Puts a letter where the caret is, in the place of what is chosen. Nothing happens when the text would be too long. */
export function putIn({ text, from, to }: Edited, key: string, longest = Infinity): Edited {
  const next = text.slice(0, from) + key + text.slice(to);
  if (lengthOf(next) > longest) return { text, from, to };
  return { text: next, from: from + key.length, to: from + key.length };
}

/** Takes away what is chosen, or the letter before the caret, with all its marks. */
export function takeBack({ text, from, to }: Edited): Edited {
  if (from !== to) return { text: text.slice(0, from) + text.slice(to), from, to: from };
  const before = [...letters.segment(text.slice(0, from))].at(-1);
  const at = before ? before.index : from;
  return { text: text.slice(0, at) + text.slice(from), from: at, to: at };
}

/** Characters as a reader counts them. */
export const lengthOf = (text: string): number => [...letters.segment(text)].length;

/** A sentence begins with a capital: at the start, and after a full stop. */
export const beginsSentence = ({ text, from }: Edited): boolean => /(^|[.!?…]\s+)$/u.test(text.slice(0, from));
