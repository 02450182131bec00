/** Longest line that still shouts in a narrow column, in letters. */
const LINE = 16;

/** A title cut into one to three lines of a forme, as even as its words allow. */
export function titleLines(title: string): string[] {
  const words = title.split(' ');
  const count = Math.min(3, words.length, Math.max(1, Math.round(title.length / LINE)));
  return cut(words, count);
}

/** The cut whose longest line is shortest; of equals the one with the longer last line. */
function cut(words: string[], count: number): string[] {
  if (count === 1) return [words.join(' ')];
  let best: string[] = [];
  for (let first = 1; first <= words.length - count + 1; first += 1) {
    const lines = [words.slice(0, first).join(' '), ...cut(words.slice(first), count - 1)];
    if (!best.length || longest(lines) < longest(best)) best = lines;
  }
  return best;
}

const longest = (lines: string[]) => Math.max(...lines.map(({ length }) => length));
