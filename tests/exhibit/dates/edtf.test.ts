import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { moment } from '../../../exhibit/dates/dates';
import { DateProblem, parseWhen } from '../../../exhibit/dates/edtf';

const iso = (ms: number) => new Date(ms).toISOString().slice(0, -8).replace('T00:00', '');
const read = (edtf: string) => {
  const { start, end, unit, uncertain, approximate, open } = parseWhen(edtf);
  return [iso(start), iso(end), unit, [uncertain ? '?' : '', approximate ? '~' : '', open ?? ''].join('')];
};

describe('parseWhen', () => {
  test.each([
    ['1871-05-21', '1871-05-21', '1871-05-22', 'day', ''],
    ['1871-05', '1871-05-01', '1871-06-01', 'month', ''],
    ['1871', '1871-01-01', '1872-01-01', 'year', ''],
    ['1872-02', '1872-02-01', '1872-03-01', 'month', ''],
    ['1871?', '1871-01-01', '1872-01-01', 'year', '?'],
    ['1871-05~', '1871-05-01', '1871-06-01', 'month', '~'],
    ['1871-05-21%', '1871-05-21', '1871-05-22', 'day', '?~'],
    ['187X', '1870-01-01', '1880-01-01', 'decade', ''],
    ['18XX', '1800-01-01', '1900-01-01', 'century', ''],
    ['18', '1800-01-01', '1900-01-01', 'century', ''],
    ['1871S2', '1800-01-01', '1900-01-01', 'century', ''],
    ['1871-XX', '1871-01-01', '1872-01-01', 'year', ''],
    ['1871-05-XX', '1871-05-01', '1871-06-01', 'month', ''],
    ['1871-05-2X', '1871-05-20', '1871-05-30', 'month', ''],
    ['1871-1X', '1871-10-01', '1872-01-01', 'year', ''],
    ['1871-21', '1871-03-01', '1871-06-01', 'month', ''],
    ['1871-34', '1871-04-01', '1871-07-01', 'month', ''],
    ['1871-05-21/1871-05-28', '1871-05-21', '1871-05-29', 'day', ''],
    ['1789/2021', '1789-01-01', '2022-01-01', 'year', ''],
    ['1871-03-18/1871-05', '1871-03-18', '1871-06-01', 'month', ''],
    ['1871~/1872?', '1871-01-01', '1873-01-01', 'year', '?~'],
    ['1871/..', '1871-01-01', '1872-01-01', 'year', 'end'],
    ['/1871', '1871-01-01', '1872-01-01', 'year', 'start'],
    ['[..1883]', '1883-01-01', '1884-01-01', 'year', '?start'],
    ['[1871..1873]', '1871-01-01', '1874-01-01', 'year', '?'],
    ['{1871,1872}', '1871-01-01', '1873-01-01', 'year', ''],
    ['0079-08-24', '0079-08-24', '0079-08-25', 'day', ''],
    ['-0043-03-15', '-000043-03-15', '-000043-03-16', 'day', ''],
    ['-00XX', '-000099-01-01', '0001-01-01', 'century', ''],
    ['Y-12000', '-012000-01-01', '-011999-01-01', 'year', ''],
  ])('%s is [%s, %s) to the %s %s', (edtf, ...expected) => {
    expect(read(edtf)).toEqual(expected);
  });

  test.each([
    ['1871-03-18T03', '1871-03-18T03:00', '1871-03-18T04:00', 'hour', ''],
    ['1871-03-18T03~', '1871-03-18T03:00', '1871-03-18T04:00', 'hour', '~'],
    ['1871-03-18T03:30', '1871-03-18T03:30', '1871-03-18T03:31', 'hour', ''],
    ['1871-03-18T03/1871-03-18T06', '1871-03-18T03:00', '1871-03-18T06:00', 'hour', ''],
    ['1871-03-18T23:30/1871-03-19T01:15', '1871-03-18T23:30', '1871-03-19T01:15', 'hour', ''],
  ])('our hours: %s is [%s, %s)', (edtf, ...expected) => {
    expect(read(edtf)).toEqual(expected);
  });

  test('winter belongs to the year in which it begins, before year 0 too', () => {
    expect(read('1870-24').slice(0, 2)).toEqual(['1870-12-01', '1871-03-01']);
    expect(read('-0044-24').slice(0, 2)).toEqual(['-000044-12-01', '-000043-03-01']);
  });

  test('an open side reaches to the extent that is given, and no closed side does', () => {
    const extent = { start: moment(1789), end: moment(2022) };
    expect(parseWhen('1880/..', extent)).toMatchObject({ start: moment(1880), end: extent.end, open: 'end' });
    expect(parseWhen('../1883', extent)).toMatchObject({ start: extent.start, end: moment(1884), open: 'start' });
    expect(parseWhen('1871', extent)).toMatchObject({ start: moment(1871), end: moment(1872) });
  });

  test.each(['21st May', '1871-13', '1871-02-30', '1900-02-29', '', '../..', 'X871', '1871/1872/1873', '1850-1900', '1871-03-18T25', 'Y999999999'])(
    '"%s" is said to be no date, with what was expected',
    (edtf) => {
      expect(() => parseWhen(edtf)).toThrow(DateProblem);
      expect(() => parseWhen(edtf)).toThrow(/^expected .+, found "/);
    },
  );

  test('IT6 an interval that runs backwards is told apart from one that cannot be read', () => {
    const problem = (edtf: string) => {
      try {
        return parseWhen(edtf);
      } catch (error) {
        return (error as DateProblem).kind;
      }
    };
    expect(problem('1871-05-28/1871-03-18')).toBe('reversed');
    expect(problem('1871-05-28/18 March')).toBe('unreadable');
  });

  test('any text is a range with an end after its start, or a DateProblem', () => {
    const alphabet = [...'0123456789', '-', '/', '.', 'X', '?', '~', '%', 'T', ':', 'Y', 'S', 'E', '[', ']', '{', '}', ','];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...alphabet), { maxLength: 24 }), (signs) => {
        try {
          const { start, end } = parseWhen(signs.join(''));
          return Number.isFinite(start) && Number.isFinite(end) && start < end;
        } catch (error) {
          return error instanceof DateProblem;
        }
      }),
      { numRuns: 500 },
    );
  });
});
