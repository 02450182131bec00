/** Signs that stand in for letters: figures, Cyrillic and Greek look-alikes. */
const standIns: Record<string, string> = {
  '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '7': 't', '8': 'b', '@': 'a', '$': 's', '€': 'e', '!': 'i', '|': 'i', '+': 't',
  æ: 'ae', œ: 'oe', ß: 'ss', ø: 'o', ł: 'l', а: 'a', е: 'e', о: 'o', р: 'p', с: 'c', у: 'y', х: 'x', і: 'i', к: 'k', м: 'm', т: 't', в: 'b', н: 'h', α: 'a', ε: 'e', ι: 'i', ο: 'o', υ: 'u', ν: 'v',
};

/** `#` begins a remark; every other line is a word or some words. `*` before or after it stands for any letters. */
export const readWordList = (text: string): string[] =>
  text.split(/\r?\n/).map((line) => line.replace(/#.*/, '').trim()).filter(Boolean);

/**
 * Says whether a text holds a word of the list, whatever its accents and capitals, with figures for letters (`m3rd3`),
 * letters drawn out (`meeerde`), masked (`m*rde`) or set apart (`m e r d e`).
 */
export function wordMatcher(words: string[]): (text: string) => boolean {
  const patterns = words.map((word) => fold(word)).filter((word) => /\p{L}/u.test(word)).map(patternOf);
  if (!patterns.length) return () => false;
  const any = new RegExp(`(?<![\\p{L}\\p{N}])(?:${patterns.join('|')})(?![\\p{L}\\p{N}])`, 'u');
  return (text) => {
    const folded = standInsRead(fold(text).replace(/\*{4,}/g, ' '));
    return any.test(folded) || any.test(drawnTogether(folded));
  };
}

const fold = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** Only in a word that has letters: `18 mars` is a date. */
const standInsRead = (text: string) =>
  text.replace(/[^\s.,;:?"'’()«»-]+/gu, (word) => (/\p{L}/u.test(word) ? word.replace(/[!|+]+$/, '').replace(/./gu, (sign) => standIns[sign] ?? sign) : word));

/** Single letters with something between them are one word. */
const drawnTogether = (text: string) =>
  text.replace(/(?<![\p{L}\p{N}])\p{L}(?:[\s.,_*-]+\p{L}(?![\p{L}\p{N}])){2,}/gu, (run) => run.replace(/[^\p{L}]+/gu, ''));

const anyLetters = '[\\p{L}\\p{N}]*';

/** A letter of the list is that letter, once or drawn out, or masked by a star unless it is the first. A star inside a word is none: it would make reading slow. */
function patternOf(word: string): string {
  const [, before, middle, after] = /^(\*?)(.*?)(\*?)$/s.exec(word)!;
  const signs = middle!.replace(/[^\p{L}\p{N} ]/gu, '').replace(/./gsu, (sign) => (/\p{L}/u.test(sign) ? standIns[sign] ?? sign : sign));
  const body = signs.replace(/(.)\1*/gsu, (run, sign: string, at: number) => (sign === ' ' ? '[^\\p{L}\\p{N}]+' : `[${sign}${at ? '*' : ''}]{${[...run].length},}`));
  return (before && anyLetters) + body + (after && anyLetters);
}
