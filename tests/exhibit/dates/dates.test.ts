import { describe, expect, test } from 'vitest';
import { add, civil, daysInMonth, endOf, moment, startOf, unitsBetween, unitsIn } from '../../../exhibit/dates/dates';

const iso = (ms: number) => new Date(ms).toISOString().replace(':00.000Z', '');

describe('moments', () => {
  test('the years 0 to 99 are not moved into the twentieth century', () => {
    expect(iso(moment(79, 8, 24))).toBe('0079-08-24T00:00');
    expect(civil(moment(0)).year).toBe(0);
  });

  test('years before 1 are counted with a year 0', () => {
    expect(civil(moment(-43, 3, 15))).toEqual({ year: -43, month: 3, day: 15, hour: 0, minute: 0 });
    expect(unitsBetween('year', moment(-1), moment(2))).toBe(3);
  });

  test('leap years follow the Gregorian rule in every century', () => {
    expect([1600, 1700, 1871, 1872, 1900, 2000].map((year) => daysInMonth(year, 2))).toEqual([29, 28, 28, 29, 28, 29]);
    expect(daysInMonth(-4, 2)).toBe(29);
  });
});

describe('units', () => {
  const at = moment(1871, 3, 18, 3, 30);

  test.each([
    ['century', '1800-01-01T00:00', '1900-01-01T00:00'],
    ['decade', '1870-01-01T00:00', '1880-01-01T00:00'],
    ['year', '1871-01-01T00:00', '1872-01-01T00:00'],
    ['month', '1871-03-01T00:00', '1871-04-01T00:00'],
    ['day', '1871-03-18T00:00', '1871-03-19T00:00'],
    ['hour', '1871-03-18T03:00', '1871-03-18T04:00'],
  ] as const)('the %s of half past three on 18 March 1871 is half-open', (unit, start, end) => {
    expect([iso(startOf(unit, at)), iso(endOf(unit, at))]).toEqual([start, end]);
  });

  test('a unit before year 0 or before 1970 begins before its moments', () => {
    expect(civil(startOf('century', moment(-43))).year).toBe(-100);
    expect(iso(startOf('hour', -1))).toBe('1969-12-31T23:00');
  });

  test('adding months keeps the day where the month has it, and the hour always', () => {
    expect(iso(add('month', moment(1871, 1, 31, 5), 1))).toBe('1871-02-28T05:00');
    expect(iso(add('month', moment(1871, 1, 31), -2))).toBe('1870-11-30T00:00');
    expect(iso(add('year', moment(1872, 2, 29), 1))).toBe('1873-02-28T00:00');
    expect(iso(add('decade', moment(5), -1))).toBe(iso(moment(-5)));
  });

  test('the Commune lasted 72 days', () => {
    expect(unitsBetween('day', moment(1871, 3, 18), moment(1871, 5, 29))).toBe(72);
  });

  test('every day has 24 hours, on the days on which clocks change too', () => {
    const spring = moment(2021, 3, 28);
    expect(unitsBetween('hour', spring, add('day', spring, 1))).toBe(24);
  });

  test('ticks are the units that begin inside a range', () => {
    expect(unitsIn('month', moment(1871, 3, 18), moment(1871, 6)).map(iso)).toEqual(['1871-04-01T00:00', '1871-05-01T00:00']);
    expect(unitsIn('day', moment(1871, 3, 18), moment(1871, 3, 19))).toHaveLength(1);
  });
});
