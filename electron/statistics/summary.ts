import { lengths, type Length, type OpenedKind, type StatisticsSummary } from './counted';
import type { Day } from './day';
import { localTime } from './keeper';

const shown = 30;
const mostOpened = 20;
const dayLength = 24 * 60 * 60 * 1_000;

/** What the panel shows of the sums. */
export function summary(all: [string, Day][], now: number): StatisticsSummary {
  const known = new Map(all);
  const dates = lastDates(now);
  const today = known.get(localTime(now).date) ?? {};
  const month = dates.map((date) => known.get(date) ?? {}).reduce(merge, {});
  return {
    today: { visits: sum(today, 'visit'), byHour: Array.from({ length: 24 }, (_, hour) => today[`visit/${String(hour).padStart(2, '0')}`] ?? 0), ...typical(today) },
    days: dates.map((day) => ({ day, visits: sum(known.get(day) ?? {}, 'visit') })),
    languages: below(month, 'language'),
    lengths: { ...noLengths, ...below(month, 'length') },
    opened: opened(month),
    toursFinished: sum(month, 'finished'),
    aids: below(month, 'aid'),
    messages: month.message ?? 0,
    faults: sum(month, 'fault'),
  };
}

/** From noon to noon: an hour more or less for summer time is still the same day. */
function lastDates(now: number): string[] {
  const noon = new Date(now).setHours(12, 0, 0, 0);
  return Array.from({ length: shown }, (_, n) => localTime(noon - (shown - 1 - n) * dayLength).date);
}

const merge = (into: Day, day: Day): Day => {
  for (const [key, count] of Object.entries(day)) into[key] = (into[key] ?? 0) + count;
  return into;
};

const below = (day: Day, what: string) => Object.fromEntries(Object.entries(day).flatMap(([key, count]) => (key.startsWith(`${what}/`) ? [[key.slice(what.length + 1), count]] : [])));

const sum = (day: Day, what: string) => Object.values(below(day, what)).reduce((a, b) => a + b, 0);

const noLengths = Object.fromEntries(Object.keys(lengths).map((name) => [name, 0])) as Record<Length, number>;

function typical(day: Day): { typical?: Length } {
  const found = below(day, 'length');
  const half = sum(day, 'length') / 2;
  let seen = 0;
  const middle = (Object.keys(lengths) as Length[]).find((name) => (seen += found[name] ?? 0) >= half && half > 0);
  return middle ? { typical: middle } : {};
}

const opened = (day: Day) =>
  Object.entries(below(day, 'opened'))
    .map(([key, count]) => ({ kind: key.slice(0, key.indexOf('/')) as OpenedKind, id: key.slice(key.indexOf('/') + 1), count }))
    .sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1))
    .slice(0, mostOpened);
