import type { StaffStatus } from './staff-requests';

/** What the log tells of that somebody should know. */
const abouts = new Set(['crash', 'rejection', 'page gone', 'process gone', 'silent', 'frozen', 'recovery', 'restart', 'load', 'compile', 'guestbook', 'statistics']);
const longest = 200;

/** The last faults in a log's text, the latest first. */
export function lastFaults(log: string, most: number): StaffStatus['faults'] {
  const rows = log.split('\n').reverse().map((line) => line.split('\t'));
  return rows.flatMap(([time, about, ...words]) => {
    const at = Date.parse(time ?? '');
    const said = words.join(' ');
    if (Number.isNaN(at) || !abouts.has(about ?? '') || said === 'as planned') return [];
    return [{ at, about: about!, words: said.length > longest ? `${said.slice(0, longest)}…` : said }];
  }).slice(0, most);
}
