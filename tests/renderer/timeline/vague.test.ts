import { describe, expect, it } from 'vitest';
import { moment } from '../../../exhibit/dates/dates';
import { eventIndex } from '../../../renderer/timeline/event-index';
import { isVague } from '../../../renderer/timeline/vague';
import { day, event, exhibit, when } from './make-exhibit';

const april = when(moment(1871, 4), moment(1871, 5), 'month');
const none = { themes: [], kinds: [] };
const index = (events: ReturnType<typeof event>[], unit: 'day' | 'month' | 'hour') =>
  eventIndex(exhibit({ period: when(moment(1871), moment(1872), 'year'), events }), none, unit);

describe('a vague date', () => {
  it('known only to the month is never a sheet on a day', () => {
    expect(isVague(april, 'day')).toBe(true);
    expect(index([event(april)], 'day').exact.count).toBe(0);
    expect(index([event(april)], 'day').vague.count).toBe(1);
  });
  it('is a sheet again from a distance at which it is known', () => {
    expect(isVague(april, 'month')).toBe(false);
    expect(index([event(april)], 'month').exact.count).toBe(1);
  });
  it('uncertain or approximate is no sheet on its own day, but in its month', () => {
    for (const doubt of [{ uncertain: true }, { approximate: true }]) {
      expect(isVague(day(1871, 4, 20, doubt), 'day')).toBe(true);
      expect(isVague(day(1871, 4, 20, doubt), 'month')).toBe(false);
    }
  });
  it('known to the day has no hour', () => {
    expect(isVague(day(1871, 3, 18), 'hour')).toBe(true);
    expect(isVague(day(1871, 3, 18), 'day')).toBe(false);
  });
  it('keeps its whole range', () => {
    const { vague } = index([event(april)], 'day');
    expect([vague.start[0], vague.end[0]]).toEqual([april.start, april.end]);
  });
});

describe('filters', () => {
  it('narrow what is drawn, by kind and by theme', () => {
    const made = exhibit({ period: when(moment(1871), moment(1872), 'year'), events: [event(day(1871, 4, 1), { kind: 'decree', themes: ['work'] }), event(day(1871, 4, 2), { kind: 'fighting' })] });
    expect(eventIndex(made, none, 'day').exact.count).toBe(2);
    expect(eventIndex(made, { themes: [], kinds: ['decree'] }, 'day').exact.count).toBe(1);
    expect(eventIndex(made, { themes: ['work'], kinds: ['fighting'] }, 'day').exact.count).toBe(0);
  });
  it('are prepared once', () => {
    const made = exhibit({ period: when(moment(1871), moment(1872), 'year'), events: [event(day(1871, 4, 1))] });
    expect(eventIndex(made, none, 'day')).toBe(eventIndex(made, { themes: [], kinds: [] }, 'day'));
  });
});
