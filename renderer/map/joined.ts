/**
 * MapLibre draws a label letter by letter from the left. Arabic letters change with their neighbours and run from the
 * right: they are handed over as the forms that they take (Unicode's presentation forms B), in the order in which they
 * are seen. A plug-in that does this exists, as WebAssembly, which this page's policy forbids.
 */

/** The letters in the order of Unicode (it leaves six places between غ and ف), and how many forms each has; the forms follow each other from U+FE80. */
const letters = 'ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي';
const counts = '122224242444442222444444444444444224';

const forms = new Map<string, { first: number; count: number }>();
for (let n = 0, at = 0xfe80; n < letters.length; n += 1) {
  const count = Number(counts[n]);
  forms.set(letters[n]!, { first: at, count });
  at += count;
}

/** Lam and the alef after it are one letter. */
const lamAlef: Record<string, number> = { آ: 0xfef5, أ: 0xfef7, إ: 0xfef9, ا: 0xfefb };
const mirrors: Record<string, string> = { '(': ')', ')': '(', '[': ']', ']': '[', '«': '»', '»': '«' };

const ARABIC = /[\u0621-\u064A]/;
const MARKS = /[\u064B-\u065F\u0670]/g;
/** What keeps its own direction among Arabic words: names in Latin letters, numbers. */
const LATIN = /[\p{Script=Latin}\p{N}](?:[\p{Script=Latin}\p{N}\s.,:’'–-]*[\p{Script=Latin}\p{N}])?/gu;

/** A label as MapLibre can draw it. What has no Arabic letter is left as it is. */
export function joined(text: string): string {
  if (!ARABIC.test(text)) return text;
  const seen = [...shape(text.replace(MARKS, ''))].reverse().map((letter) => mirrors[letter] ?? letter).join('');
  return seen.replace(LATIN, (run) => [...run].reverse().join(''));
}

function shape(text: string): string {
  const all = [...text];
  let out = '';
  let joins = false;
  for (let i = 0; i < all.length; i += 1) {
    const letter = all[i]!;
    const own = forms.get(letter);
    const alef = letter === 'ل' ? lamAlef[all[i + 1] ?? ''] : undefined;
    if (alef) {
      out += String.fromCharCode(alef + Number(joins));
      i += 1;
      joins = false;
      continue;
    }
    const goesOn = own?.count === 4 && (forms.get(all[i + 1] ?? '')?.count ?? 0) > 1;
    // Alone, at the end, at the beginning, in the middle: the order of Unicode.
    out += own ? String.fromCharCode(own.first + (own.count > 1 && joins ? 1 : 0) + (goesOn ? 2 : 0)) : letter;
    joins = goesOn;
  }
  return out;
}
