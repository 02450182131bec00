import type { TimeUnit } from '../../exhibit/exhibit';

const shapes: Record<TimeUnit, Record<'short' | 'long', Intl.DateTimeFormatOptions>> = {
  century: { short: { year: 'numeric' }, long: { year: 'numeric' } },
  decade: { short: { year: 'numeric' }, long: { year: 'numeric' } },
  year: { short: { year: 'numeric' }, long: { year: 'numeric' } },
  month: { short: { month: 'short' }, long: { month: 'long', year: 'numeric' } },
  day: { short: { day: 'numeric' }, long: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } },
  hour: { short: { hour: 'numeric', minute: '2-digit' }, long: { day: 'numeric', month: 'long', hour: 'numeric', minute: '2-digit' } },
};

/** What the cell that begins at `at` is called: `20`, or `Thursday, April 20, 1871`. */
export const cellName = (at: number, unit: TimeUnit, lang: string, style: 'short' | 'long') =>
  new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, { ...shapes[unit][style], timeZone: 'UTC' }).format(at);
