import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moment, unitsBetween } from '../../../exhibit/dates/dates';
import { distanceAt, distanceBeside, distances, spanAround } from '../../../renderer/timeline/distances';
import { commune, day, dayText, event, exhibit, when } from './make-exhibit';

const told = (all: ReturnType<typeof distances>) => all.map(({ unit, span }) => `${unit} ${dayText(span.start)} ${dayText(span.end)}`);

describe('distances', () => {
  it('are four for the Commune: the years, the war by months, the 72 days, the hours of the day', () => {
    expect(told(distances(commune(), moment(1871, 4, 20)))).toEqual([
      'year 1789-1-1 2022-1-1',
      'month 1870-7-1 1871-11-1',
      'day 1871-3-18 1871-5-29',
      'hour 1871-4-20 1871-4-21',
    ]);
  });

  it('end with the hours of the day under the loupe', () => {
    expect(told(distances(commune(), moment(1871, 5, 24, 9))).at(-1)).toBe('hour 1871-5-24 1871-5-25');
  });

  it('open three thousand years of antiquity on the centuries that are crowded', () => {
    const early = Array.from({ length: 20 }, (_, i) => event(when(moment(-2400 + i * 90), moment(-2399 + i * 90), 'year')));
    const late = Array.from({ length: 120 }, (_, i) => event(when(moment(-480 + i), moment(-479 + i), 'year'), { id: `late-${i}` }));
    const all = distances(exhibit({ period: when(moment(-2500), moment(501), 'century'), events: [...early, ...late] }), moment(-430));
    expect(all[0]!.unit).toBe('century');
    expect(all[1]!.unit).toBe('year');
    expect(all[1]!.span.start).toBeGreaterThanOrEqual(moment(-520));
    expect(all[1]!.span.end).toBeLessThanOrEqual(moment(-340));
    expect(all.at(-1)!.unit).toBe('year');
  });

  it('are one for a single day told by the hour', () => {
    const events = Array.from({ length: 18 }, (_, i) => event(when(moment(1969, 7, 20, i + 3), moment(1969, 7, 20, i + 4), 'hour')));
    expect(told(distances(exhibit({ period: day(1969, 7, 20), events }), moment(1969, 7, 20, 20)))).toEqual(['hour 1969-7-20 1969-7-21']);
  });

  it('are one for ten events that can all be told apart', () => {
    const events = Array.from({ length: 10 }, (_, i) => event(day(1900 + i * 9, 3, 4)));
    expect(distances(exhibit({ period: when(moment(1900), moment(1991), 'year'), events }), moment(1950))).toHaveLength(1);
  });

  it('follow the calendar around the loupe where 10,000 events lie evenly', () => {
    const events = Array.from({ length: 10_000 }, (_, i) => event(day(1500, 1, 1 + Math.floor(i * 18.26)), { id: `e${i}` }));
    const all = distances(exhibit({ period: when(moment(1500), moment(2000), 'year'), events }), moment(1789, 7, 14));
    expect(told(all)).toEqual(['decade 1500-1-1 2000-1-1', 'year 1700-1-1 1800-1-1', 'month 1780-1-1 1790-1-1']);
  });

  it('lead to the crowd around the loupe, not to the greatest one', () => {
    const base = commune();
    const later = Array.from({ length: 9 }, (_, i) => event(day(2021, 3 + (i % 6), 2 + i), { id: `later-${i}` }));
    const all = distances({ ...base, items: { ...base.items, event: [...base.items.event, ...later] } }, moment(2021, 4, 1));
    expect(all[1]!.span.start).toBe(moment(2021, 3, 2));
  });

  it('take the name of a phase that they nearly are', () => {
    const made = commune();
    const siege = { id: 'siege', name: 'War and Commune', when: when(moment(1870, 7, 19), moment(1871, 10, 20), 'day'), tone: 'paper' as const };
    expect(distances({ ...made, phases: [siege, ...made.phases] }, moment(1871, 4, 20))[1]).toMatchObject({ name: 'War and Commune', span: { start: siege.when.start, end: siege.when.end } });
  });

  it('hold 8 to 240 cells each, are nested and come nearer, whatever the events', () => {
    const date = fc.integer({ min: 0, max: 3000 * 365 });
    fc.assert(fc.property(fc.array(date, { minLength: 1, maxLength: 300 }), fc.boolean(), date, (days, hours, at) => {
      const start = moment(-1000);
      const events = days.map((n, i) => {
        const from = start + n * 86_400_000;
        return event(when(from, from + 86_400_000, hours && i % 9 === 0 ? 'hour' : 'day'), { id: `e${i}` });
      });
      const all = distances(exhibit({ period: when(start, moment(2001), 'year'), events }), start + at * 86_400_000);
      for (let i = 0; i < all.length; i += 1) {
        const { unit, span } = all[i]!;
        const cells = unitsBetween(unit, span.start, span.end - 1) + 1;
        expect(cells).toBeGreaterThanOrEqual(unit === 'month' && i > 0 ? 1 : 8);
        expect(cells).toBeLessThanOrEqual(241);
        if (i > 0) expect(span.end - span.start).toBeLessThan(all[i - 1]!.span.end - all[i - 1]!.span.start);
      }
    }), { numRuns: 60 });
  });
});

describe('the distance at which a date is read', () => {
  it('is the 72 days for a day of the Commune, and for an hour of it', () => {
    expect(distanceAt(commune(), day(1871, 4, 20)).unit).toBe('day');
    expect(distanceAt(commune(), when(moment(1871, 3, 18, 3), moment(1871, 3, 18, 6), 'hour')).unit).toBe('day');
  });
  it('is never finer than what is known: a month is read by months, a year by years', () => {
    expect(distanceAt(commune(), when(moment(1871, 4), moment(1871, 5), 'month')).unit).toBe('month');
    expect(distanceAt(commune(), when(moment(1871), moment(1872), 'year')).unit).toBe('year');
  });
  it('is the whole exhibit for a date outside every nearer distance', () => {
    expect(distanceAt(commune(), day(1936, 5, 24)).span.start).toBe(moment(1789));
  });
});

describe('closer and wider', () => {
  const all = distances(commune(), moment(1871, 4, 20));
  it('lead to the neighbouring distance', () => {
    expect(distanceBeside(all, all[2]!.span, 'closer')?.unit).toBe('hour');
    expect(distanceBeside(all, all[2]!.span, 'wider')?.unit).toBe('month');
    expect(distanceBeside(all, all[0]!.span, 'wider')).toBeUndefined();
  });
  it('find the next one from any span between', () => {
    expect(distanceBeside(all, { start: moment(1860), end: moment(1880) }, 'closer')?.unit).toBe('month');
    expect(distanceBeside(all, { start: moment(1860), end: moment(1880) }, 'wider')?.unit).toBe('year');
  });
});

describe('the span around the loupe', () => {
  it('turns the page when the hours run over midnight', () => {
    const span = { start: moment(1871, 3, 18), end: moment(1871, 3, 19) };
    expect(spanAround(span, 'hour', moment(1871, 3, 19, 0))).toEqual({ start: moment(1871, 3, 19), end: moment(1871, 3, 20) });
  });
  it('always holds the loupe, whatever the span', () => {
    fc.assert(fc.property(fc.integer({ min: -400, max: 400 }), fc.integer({ min: 1, max: 90 }), (offset, long) => {
      const span = { start: moment(1871, 4, 1), end: moment(1871, 4, 1 + long) };
      const at = moment(1871, 4, 1 + offset);
      const shown = spanAround(span, 'day', at);
      expect(shown.start).toBeLessThanOrEqual(at);
      expect(shown.end).toBeGreaterThan(at);
    }));
  });
});
