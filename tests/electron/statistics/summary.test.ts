import { describe, expect, test } from 'vitest';
import { countedSchema } from '../../../electron/statistics/counted';
import { statisticsCsv } from '../../../electron/statistics/csv';
import type { Day } from '../../../electron/statistics/day';
import { summary } from '../../../electron/statistics/summary';

const now = new Date(2027, 4, 14, 15, 42).getTime();
const days: [string, Day][] = [
  ['2027-03-01', { 'visit/10': 99, 'fault/died': 9 }],
  ['2027-05-13', { 'visit/16': 7, 'language/en': 5, 'language/fr': 2, 'opened/plate/barricade': 3, 'opened/event/first-call': 4, 'finished/women': 1 }],
  ['2027-05-14', { 'visit/09': 2, 'visit/16': 3, 'language/fr': 5, 'length/under 1 min': 1, 'length/3 to 5 min': 2, 'length/over 20 min': 1, 'opened/event/first-call': 1, 'aid/contrast': 2, message: 1, 'fault/died': 1 }],
];

describe('the summary of the panel', () => {
  test('tells of today by the hour and of the last 30 days', () => {
    const { today, days: shown, ...month } = summary(days, now);
    expect(today).toMatchObject({ visits: 5, typical: '3 to 5 min' });
    expect([today.byHour[9], today.byHour[16], today.byHour.length]).toEqual([2, 3, 24]);
    expect([shown.length, shown[0]!.day, shown.at(-2), shown.at(-1)]).toEqual([30, '2027-04-15', { day: '2027-05-13', visits: 7 }, { day: '2027-05-14', visits: 5 }]);
    expect(month).toMatchObject({ languages: { en: 5, fr: 7 }, toursFinished: 1, aids: { contrast: 2 }, messages: 1, faults: 1 });
    expect(month.opened).toEqual([{ kind: 'event', id: 'first-call', count: 5 }, { kind: 'plate', id: 'barricade', count: 3 }]);
    expect(month.lengths).toEqual({ 'under 1 min': 1, '1 to 3 min': 0, '3 to 5 min': 2, '5 to 10 min': 0, '10 to 20 min': 0, 'over 20 min': 1 });
  });

  test('of a kiosk that has counted nothing is all zeros', () => {
    expect(summary([], now)).toMatchObject({ today: { visits: 0 }, opened: [], languages: {}, faults: 0 });
    expect(summary([], now).today.typical).toBeUndefined();
  });
});

describe('statistics as CSV', () => {
  test('are one row a sum', () => {
    expect(statisticsCsv(days.slice(1, 2))).toBe(
      ['day,counted,kind,item,count', '2027-05-13,finished,,women,1', '2027-05-13,language,,en,5', '2027-05-13,language,,fr,2', '2027-05-13,opened,event,first-call,4', '2027-05-13,opened,plate,barricade,3', '2027-05-13,visit,,16,7', ''].join('\r\n'),
    );
  });
});

describe('what the page may have counted', () => {
  const good = [{ what: 'began' }, { what: 'ended', minutes: 3, lang: 'pt-BR' }, { what: 'opened', kind: 'event', id: 'a' }, { what: 'finished', id: 'tour-1' }, { what: 'aid', aid: 'reach' }];
  const bad = [
    null, 'began', [], {}, { what: 'typed', words: 'hello' }, { what: 'began', at: 1 }, { what: 'ended', minutes: -1, lang: 'fr' }, { what: 'ended', minutes: NaN, lang: 'fr' },
    { what: 'ended', minutes: 1, lang: 'my name' }, { what: 'opened', kind: 'face', id: 'a' }, { what: 'opened', kind: 'event', id: 'Jean Valjean' }, { what: 'opened', kind: 'event', id: '../x' }, { what: 'aid', aid: '' },
  ];
  test('is a closed list, without a word or a name', () => {
    for (const one of good) expect(countedSchema.safeParse(one).success, JSON.stringify(one)).toBe(true);
    for (const one of bad) expect(countedSchema.safeParse(one).success, JSON.stringify(one)).toBe(false);
  });
});
