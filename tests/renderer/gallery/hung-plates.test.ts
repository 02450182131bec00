import { describe, expect, test } from 'vitest';
import { countedKinds, countedThemes, hungPlates, withKind } from '../../../renderer/gallery/hung-plates';
import { binsOf } from '../../../renderer/gallery/bins';
import { beside, plateLinks } from '../../../renderer/gallery/plate-links';
import { passes } from '../../../renderer/selectors';
import { openingVisit } from '../../../renderer/opening-visit';
import { parseWhen } from '../../../exhibit/dates/edtf';
import { makeEvent, makeExhibit, makePerson, makePlate } from '../make-exhibit';

const exhibit = makeExhibit({
  event: [makeEvent('bread', '1871-03-20', { plates: ['bakery'], themes: ['work'] }), makeEvent('siege', '1871-03-26', { themes: ['war'] })],
  person: [makePerson('baker', { plates: ['bakery'] }), makePerson('other')],
  plate: [
    makePlate('late', { when: parseWhen('1871-03-27'), kind: 'poster' }),
    makePlate('bakery'),
    makePlate('early', { when: parseWhen('1871-03-18'), kind: 'poster', themes: ['war'] }),
    makePlate('ornament', { hung: false }),
    makePlate('undated', { events: ['siege'] }),
    makePlate('memory', { when: parseWhen('1880-01-01'), people: ['other'] }),
  ],
}, {
  count: { when: parseWhen('1871-03-18/1871-03-27'), unit: 'day', total: 10 },
  plateKinds: [{ id: 'poster', name: 'Posters' }, { id: 'print', name: 'Prints' }, { id: 'map', name: 'Maps' }],
});
const all = { themes: [], kinds: [] };
const ids = (plates: { id: string }[]) => plates.map(({ id }) => id);

describe('what hangs on the wall', () => {
  test('plates hang in the order of their days, a plate without a date on that of its event; ornaments do not hang', () => {
    expect(ids(hungPlates(exhibit, all))).toEqual(['early', 'bakery', 'undated', 'late', 'memory']);
  });

  test('kinds of event do not empty the wall, kinds of plate do not empty the map', () => {
    expect(hungPlates(exhibit, { themes: [], kinds: ['decree'] })).toHaveLength(5);
    expect(exhibit.items.event.every((one) => passes(one, { themes: [], kinds: ['plate:poster'] }))).toBe(true);
    expect(ids(hungPlates(exhibit, { themes: [], kinds: ['decree', 'plate:poster'] }))).toEqual(['early', 'late']);
  });

  test('a theme shows plates that name it and plates of its events', () => {
    expect(ids(hungPlates(exhibit, { themes: ['war'], kinds: [] }))).toEqual(['early', 'undated']);
  });

  test('only kinds and themes of which something hangs are offered, with how many', () => {
    expect(countedKinds(exhibit, all).map(({ id, count }) => [id, count])).toEqual([['poster', 2], ['print', 3]]);
    expect(countedThemes(exhibit, { themes: [], kinds: ['plate:poster'] }).map(({ id, count }) => [id, count])).toEqual([['war', 1]]);
    const other = exhibit.themes.find(({ id }) => id !== 'war')!.id;
    expect(countedThemes(exhibit, { themes: [other], kinds: ['plate:poster'] })).toContainEqual(expect.objectContaining({ id: other, count: 0 }));
  });

  test('choosing a kind of plate leaves the filter of events alone', () => {
    expect(withKind({ themes: [], kinds: ['decree', 'plate:poster'] }, 'print')).toEqual(['decree', 'plate:print']);
    expect(withKind({ themes: [], kinds: ['decree', 'plate:poster'] })).toEqual(['decree']);
  });
});

describe('the days of the wall', () => {
  test('every plate is in the bin of its day; what came later has a bin of its own', () => {
    const bins = binsOf(exhibit, hungPlates(exhibit, all));
    expect(bins.of).toEqual([0, 2, 8, 9, 10]);
    expect(bins.stacks).toEqual([1, 0, 1, 0, 0, 0, 0, 0, 1, 1, 1]);
    expect([bins.before, bins.after]).toEqual([false, true]);
  });

  test('the ribbon is marked at its ends, clear of each other', () => {
    const { ticks } = binsOf(exhibit, hungPlates(exhibit, all));
    expect(ticks.map(({ bin }) => bin)).toEqual([0, 9]);
  });
});

describe('the ways from a plate', () => {
  test('lead to events, places and people that name it or that it names', () => {
    const { events, people } = plateLinks(exhibit, exhibit.items.plate[1]!);
    expect([ids(events), ids(people)]).toEqual([['bread'], ['baker']]);
    expect(ids(plateLinks(exhibit, exhibit.items.plate[5]!).people)).toEqual(['other']);
  });

  test('lead to its neighbours under the filters, or on the whole wall when it does not hang under them', () => {
    const posters = { ...openingVisit(exhibit), kinds: ['plate:poster'] };
    expect(beside(exhibit, posters, 'early').after?.id).toBe('late');
    expect(beside(exhibit, posters, 'bakery').before?.id).toBe('early');
    expect(beside(exhibit, posters, 'ornament')).toEqual({});
  });
});
