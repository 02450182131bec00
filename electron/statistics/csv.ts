import type { Day } from './day';

/** One row a sum, as a spreadsheet wants it: day, what was counted, of which kind, which one, how often. */
export function statisticsCsv(days: [string, Day][]): string {
  const rows = days.flatMap(([date, day]) => Object.entries(day).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, count]) => [date, ...columns(key), count].join(',')));
  return `${['day,counted,kind,item,count', ...rows].join('\r\n')}\r\n`;
}

/** `opened/event/first-call` fills three columns, `language/fr` the first and the last. No part can hold a comma. */
function columns(key: string): [string, string, string] {
  const [what, ...rest] = key.split('/');
  return [what!, rest.length > 1 ? rest[0]! : '', rest.at(-1) ?? ''];
}
