import type { LogLine } from './staff-requests';

const longest = 400;

/** The last lines of a log's text, the latest first. A line that is torn or no line of the log is passed over. */
export function lastLines(log: string, most: number): LogLine[] {
  const lines: LogLine[] = [];
  for (const line of log.split('\n').reverse()) {
    const [time, about, ...words] = line.split('\t');
    const at = Date.parse(time ?? '');
    if (!Number.isNaN(at) && about) lines.push({ at, about, words: words.join(' ').slice(0, longest) });
    if (lines.length === most) break;
  }
  return lines;
}
