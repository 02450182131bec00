/** A line of a poster: its words, its width when set at size 1, and the size at which it is set. */
export interface PosterLine { text: string; wide: boolean; size: number }

export interface Sheet {
  /** The measure and the height, in rem. */
  width: number;
  height: number;
  /** Between two lines, in rem. */
  gap: number;
  /** The largest size of a line, in rem. */
  largest: number;
}

/** The width of a text at size 1, in wood type or in the wide case. */
export type Measure = (text: string, wide: boolean) => number;

/** Cap height of a line at size 1: wood type, the wide case. */
const CAPS = { bois: 0.735, wide: 0.7 };
const MOST_LINES = 16;
/** A word of more letters is broken. */
const LONG_WORD = 24;
/** Words that bind, which a poster sets small and in red between two that shout. */
const binding = /^(?:and|or|for|of|the|with|et|ou|pour|de|des|du|la|le|les|avec|y|para|und|für|mit)$/iu;

/**
 * Breaks a text into lines that fill the sheet, each as large as the measure allows: of all numbers of lines the one that
 * leaves the least paper. Whatever is written can be set.
 */
export function posterLines(text: string, sheet: Sheet, measure: Measure): PosterLine[] {
  const words = text.split(' ').filter(Boolean).flatMap(brokenWord);
  if (!words.length) return [];
  const widths = words.map((word) => measure(word, false));
  const space = measure(' ', false) || 0.2;
  const trials = Array.from({ length: Math.min(MOST_LINES, words.length) }, (_, i) => {
    const lines = balanced(words, { widths, space, count: i + 1 });
    return setLines(lines, redLine(lines), { sheet, measure });
  });
  return trials.reduce((best, trial) => (trial.black > best.black ? trial : best)).lines;
}

const letters = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

function brokenWord(word: string): string[] {
  const all = [...letters.segment(word)].map(({ segment }) => segment);
  const parts = Math.ceil(all.length / LONG_WORD);
  return Array.from({ length: parts }, (_, i) => all.slice(Math.round((i * all.length) / parts), Math.round(((i + 1) * all.length) / parts)).join(''));
}

/** The breaks at which lines differ least in width: the widest line as narrow as can be, then the others near it. */
function balanced(words: string[], { widths, space, count }: { widths: number[]; space: number; count: number }): string[] {
  const total = widths.reduce((sum, width) => sum + width + space, -space);
  const wanted = total / count;
  const lineWidth = (from: number, to: number) => widths.slice(from, to).reduce((sum, width) => sum + width + space, -space);
  // best[lines][words]: the least sum of squared differences from the wanted width.
  let best = [0, ...widths.map(() => Infinity)];
  const breaks: number[][] = [];
  for (let line = 0; line < count; line++) {
    const from: number[] = [];
    const next = best.map((_, to) => {
      let least = Infinity;
      for (let start = line; start < to; start++) {
        const cost = best[start]! + (lineWidth(start, to) - wanted) ** 2;
        if (cost < least) [least, from[to]] = [cost, start];
      }
      return least;
    });
    breaks.push(from);
    best = next;
  }
  const lines: string[] = [];
  for (let line = count - 1, to = words.length; line >= 0; line--) {
    const from = breaks[line]![to]!;
    lines.unshift(words.slice(from, to).join(' '));
    to = from;
  }
  return lines;
}

/** The line that is set small and red: between others, the first that begins with a word that binds. */
function redLine(lines: string[]): number {
  if (lines.length < 3) return -1;
  return lines.findIndex((line, i) => i > 0 && i < lines.length - 1 && binding.test(line.split(' ')[0]!) && line.length <= 14);
}

/** Sizes for lines, and the share of the sheet that they blacken. */
function setLines(texts: string[], red: number, { sheet, measure }: { sheet: Sheet; measure: Measure }): { lines: PosterLine[]; black: number } {
  const full = texts.map((text, i) => {
    const wide = i === red;
    return { text, wide, size: Math.min(sheet.width / (measure(text, wide) || 1), wide ? sheet.largest / 3 : sheet.largest) };
  });
  const most = largestThatFits(full, sheet);
  const lines = full.map((line) => ({ ...line, size: Math.min(line.size, most) }));
  return { lines, black: lines.reduce((sum, line) => sum + measure(line.text, line.wide) * line.size * heightOf(line), 0) };
}

const heightOf = ({ wide, size, text }: PosterLine) => size * ((wide ? CAPS.wide : CAPS.bois) + (marked(text) ? 0.17 : 0) + (/[,;]$/.test(text) ? 0.18 : 0));

/** Whether a capital carries a mark above it, which needs room. */
export const marked = (text: string) => /[\u0300-\u030C]/.test(text.toLocaleUpperCase().normalize('NFD'));

/** The size that no line may pass, so that all stand on the sheet. */
function largestThatFits(lines: PosterLine[], { height, gap }: Sheet): number {
  const room = height - gap * (lines.length - 1);
  const tall = (most: number) => lines.reduce((sum, line) => sum + heightOf({ ...line, size: Math.min(line.size, most) }), 0);
  let [low, high] = [0, Math.max(...lines.map(({ size }) => size))];
  if (tall(high) <= room) return high;
  for (let step = 0; step < 24; step++) {
    const middle = (low + high) / 2;
    if (tall(middle) > room) high = middle;
    else low = middle;
  }
  return low;
}
