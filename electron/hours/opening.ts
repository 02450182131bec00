import type { Settings } from '../settings/schema';

export type Hours = Settings['hours'];

const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const;
const day = 24 * 60;
/** Past this nobody asks when a museum opens again. */
const horizon = 8 * day;

/** From and to, in minutes after midnight; what goes past midnight ends beyond 1440. */
type Span = readonly [from: number, to: number];

/**
 * Is it open then? Told by the clock on the wall and not by time that passes, so that a day of 23 or 25 hours opens and
 * closes as the others. A span past midnight belongs to the day it begins on.
 */
export function isOpen(hours: Hours, when: Date): boolean {
  const minute = when.getHours() * 60 + when.getMinutes();
  const before = new Date(when.getFullYear(), when.getMonth(), when.getDate() - 1);
  return covers(spansOf(hours, when), minute) || covers(spansOf(hours, before), minute + day);
}

/** When it opens next, to the minute; undefined: not within a week. */
export function nextOpening(hours: Hours, when: Date): Date | undefined {
  for (let minutes = 1; minutes <= horizon; minutes++) {
    const then = new Date(when.getFullYear(), when.getMonth(), when.getDate(), when.getHours(), when.getMinutes() + minutes);
    if (isOpen(hours, then)) return then;
  }
  return undefined;
}

const covers = (spans: Span[], minute: number) => spans.some(([from, to]) => minute >= from && minute < to);

function spansOf(hours: Hours, when: Date): Span[] {
  const text = hours.except[keyOf(when)] ?? hours[weekdays[when.getDay()]!];
  if (text === 'open') return [[0, day]];
  if (text === 'closed') return [];
  return text.split(',').map((part): Span => {
    const [from = 0, to = 0] = part.trim().split('-').map(minutes);
    return [from, to <= from ? to + day : to];
  });
}

const minutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

const keyOf = (when: Date) => `${when.getFullYear()}-${two(when.getMonth() + 1)}-${two(when.getDate())}`;

const two = (value: number) => String(value).padStart(2, '0');
