import { countedAids, lengths, openedKinds, type Counted, type Length } from './counted';

/** A day's sums by what was counted: `visit/09`, `length/1 to 3 min`, `language/fr`, `opened/event/first-call`, `fault/died`. */
export type Day = Record<string, number>;

/** Far more than an exhibit has items; a bound on the file whatever the page may say. */
const mostKeys = 5_000;

const id = '[a-z0-9][a-z0-9-]{0,79}';
const keys = new RegExp(`^(visit/([01]\\d|2[0-3])|length/(${Object.keys(lengths).join('|')})|language/[a-z]{2,3}(-[A-Za-z0-9]{2,8})*|opened/(${openedKinds.join('|')})/(${id})|finished/${id}|aid/(${countedAids.join('|')})|message|fault/[a-z]{1,24})$`);

export const keyOf = (counted: Counted, hour: number): string[] => {
  switch (counted.what) {
    case 'began': return [`visit/${String(hour).padStart(2, '0')}`];
    case 'ended': return [`length/${lengthOf(counted.minutes)}`, `language/${counted.lang}`];
    case 'opened': return [`opened/${counted.kind}/${counted.id}`];
    case 'finished': return [`finished/${counted.id}`];
    case 'aid': return [`aid/${counted.aid}`];
  }
};

const lengthOf = (minutes: number) => (Object.entries(lengths) as [Length, number][]).find(([, until]) => minutes < until)![0];

/** Adds one; a key that is none, and any beyond the bound, is not counted. */
export function add(day: Day, key: string): boolean {
  if (!keys.test(key) || (!(key in day) && Object.keys(day).length >= mostKeys)) return false;
  day[key] = Math.min(Number.MAX_SAFE_INTEGER, (day[key] ?? 0) + 1);
  return true;
}

/** The sums of a day in a file that anything may have happened to. */
export function readDay(value: unknown): Day {
  if (typeof value !== 'object' || value === null) return {};
  const good = Object.entries(value).filter(([key, count]) => keys.test(key) && Number.isSafeInteger(count) && (count as number) > 0);
  return Object.fromEntries(good.slice(0, mostKeys)) as Day;
}
