/** Control characters, half characters, private ones; marks that turn the direction of all that follows; what is drawn as nothing. */
const unseen = /[\p{Cc}\p{Cs}\p{Co}\p{Cn}\u202A-\u202E\u2066-\u2069\u200B\u2060\uFEFF\u{E0000}-\u{E0FFF}]/gu;
/** Three marks on a letter are enough for every script; more climb over the lines above. */
const piled = /(\p{M}{3})\p{M}+/gu;
const visible = /[\p{L}\p{N}\p{S}\p{P}]/u;

/** A message as it may be set: one paragraph, nothing in it that cannot be seen. Empty when nothing is left. */
export function cleanText(text: string): string {
  const plain = text.replace(/\s+/gu, ' ').normalize('NFC').replace(unseen, '').replace(piled, '$1').replace(/ {2,}/g, ' ').trim();
  return visible.test(plain) ? plain : '';
}

const letters = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** Characters as a reader counts them: an é made of two signs is one. */
export const lengthOf = (text: string): number => [...letters.segment(text)].length;
