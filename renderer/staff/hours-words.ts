/** Opening times of a day as the settings write them: `open`, `closed`, or one or more spans such as `10:00-18:00`. */
export type DayKind = 'open' | 'closed' | 'times';

export const kindOf = (hours: string): DayKind => (hours === 'open' || hours === 'closed' ? hours : 'times');

const QUARTER = 15;
const DAY = 1440;

const minutesOf = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
const timeOf = (minutes: number) => `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** A time of day moved by quarters of an hour, past midnight and round again. */
export const moveTime = (time: string, quarters: number) => timeOf((((minutesOf(time) + quarters * QUARTER) % DAY) + DAY) % DAY);

/** The first and the last minute of a day's times: the panel moves these two, a pause in between stays as it was written. */
export function endsOf(hours: string): { from: string; to: string } {
  const spans = hours.split(',').map((span) => span.trim());
  return { from: spans[0]!.slice(0, 5), to: spans.at(-1)!.slice(6) };
}

/** The same times with another beginning or end. `24:00` and `00:00` are the same end. */
export function withEnd(hours: string, end: 'from' | 'to', time: string): string {
  const spans = hours.split(',').map((span) => span.trim());
  const at = end === 'from' ? 0 : spans.length - 1;
  const [from, to] = spans[at]!.split('-');
  spans[at] = end === 'from' ? `${time}-${to}` : `${from}-${time}`;
  return spans.join(', ');
}

/** What a day is given when it is to have times. */
export const USUAL = '10:00-18:00';
