import { describe, expect, test } from 'vitest';
import { parseWhen } from '../../exhibit/dates/edtf';
import { all, bundled, countWords } from './bundled';

const DAY = 86_400_000;
const ids = (items: { id: string }[]) => items.map(({ id }) => id);

test('the bundled exhibit has no error, and every item is in both languages', () => {
  expect(bundled.issues.filter(({ severity }) => severity !== 'warning')).toEqual([]);
  expect(bundled.left).toEqual([]);
  expect(ids(bundled.items.filter(({ kind, translations }) => kind !== 'source' && !translations.fr))).toEqual([]);
});

describe('there is enough to see', () => {
  test.each([
    ['events', 60, () => all('event')],
    ['places', 50, () => all('place')],
    ['people', 25, () => all('person')],
    ['measures', 20, () => all('document').filter(({ own }) => own.kind === 'measure')],
    ['plates on the wall', 16, () => all('plate').filter(({ own }) => own.hung)],
    ['quotations', 12, () => all('quotation').filter(({ body, translations }) => body && translations.fr?.body)],
  ])('%s: at least %i in both languages', (_, least, list) => {
    expect(list().filter(({ translations }) => translations.fr).length).toBeGreaterThanOrEqual(least);
  });
});

test('no day from 18 March to 28 May 1871 is without an event of its own week', () => {
  const whens = all('event').map(({ own }) => parseWhen(own.date)).filter(({ start, end }) => end - start <= 7 * DAY);
  const { start, end } = parseWhen('1871-03-18/1871-05-28');
  const days = Array.from({ length: (end - start) / DAY }, (_, n) => start + n * DAY);
  expect(days).toHaveLength(72);
  const empty = days.filter((day) => !whens.some((when) => when.start < day + DAY && when.end > day));
  expect(empty.map((day) => new Date(day).toISOString().slice(0, 10))).toEqual([]);
});

describe('every event', () => {
  test('names a place or says why it has none', () => {
    expect(ids(all('event').filter(({ own }) => own.places.length === 0 && !own.nowhere))).toEqual([]);
  });

  test('names a source', () => {
    expect(ids(all('event').filter(({ own }) => own.sources.length === 0))).toEqual([]);
  });

  test('warns of what it shows when people are put to death in it', () => {
    const deadly = /\b(is|are|were|be) (shot|executed)\b|\bshot (at once|on the spot|there|in the|against)\b/i;
    const unwarned = all('event').filter(({ own, body }) => own.kind === 'fighting' && deadly.test(`${own.short} ${body}`) && own.sensitive.length === 0);
    expect(ids(unwarned)).toEqual([]);
  });
});

describe.each(['en', 'fr'] as const)('the labels of an event, %s', (language) => {
  interface Label {
    title: string;
    headline: string[];
    short: string;
    lead?: string;
  }
  const labels = all('event').map(({ id, own, translations }) => ({ id, ...((language === 'en' ? own : translations.fr!.words) as unknown as Label) }));
  const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}\d]/gu, '');

  test('a headline shouts: five words at most', () => {
    expect(ids(labels.filter(({ headline }) => countWords(headline.join(' ')) > 5))).toEqual([]);
  });

  test('the sentence on a slip has fourteen words at most, and ends', () => {
    expect(ids(labels.filter(({ short }) => countWords(short) > 14 || !/[.?!»”]$/.test(short)))).toEqual([]);
  });

  test('a lead has fourteen words at most', () => {
    expect(ids(labels.filter(({ lead }) => lead && countWords(lead) > 14))).toEqual([]);
  });

  test('no label says the headline again', () => {
    const again = labels.filter(({ headline, title, short, lead }) => [title, short, lead ?? ''].some((text) => letters(text) === letters(headline.join(' '))));
    expect(ids(again)).toEqual([]);
  });

  test('no two events have the same title', () => {
    const titles = labels.map(({ title }) => letters(title));
    expect(ids(labels.filter(({ title }, at) => titles.indexOf(letters(title)) !== at))).toEqual([]);
  });
});
