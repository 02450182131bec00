import { describe, expect, it } from 'vitest';
import { lastLines } from '../../../electron/staff/last-lines';

const log = ['2027-05-14T08:00:00.000Z\tstart\tVitrine 1.4.0', '2027-05-14T08:00:05.000Z\tstaff\tsession begins', 'torn li', '2027-05-14T09:00:00.000Z\tpage\tone\ttwo', ''].join('\n');

describe('the last lines of the log', () => {
  it('come the latest first, without what is no line', () => {
    expect(lastLines(log, 10).map(({ about, words }) => [about, words])).toEqual([['page', 'one two'], ['staff', 'session begins'], ['start', 'Vitrine 1.4.0']]);
    expect(lastLines(log, 10)[0]!.at).toBe(Date.UTC(2027, 4, 14, 9));
  });

  it('are as many as asked for, each of a length that can be read', () => {
    expect(lastLines(`2027-05-14T08:00:00.000Z\tpage\t${'x'.repeat(9_000)}\n${log}`, 4).map(({ words }) => words.length)).toEqual([7, 14, 13, 400]);
    expect(lastLines('', 5)).toEqual([]);
  });
});
