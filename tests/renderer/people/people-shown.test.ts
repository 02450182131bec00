import { describe, expect, test } from 'vitest';
import { byPresence, initialOf, likeness, personLinks, sidesOf } from '../../../renderer/people/people-shown';
import { makeEvent, makeExhibit, makePerson, makePlace, makePlate } from '../make-exhibit';

const exhibit = makeExhibit({
  event: [
    makeEvent('dawn', '1871-03-18', { people: ['michel'], places: ['hill'] }),
    makeEvent('fall', '1871-03-27', { people: ['michel', 'varlin'], places: ['hill', 'quay'] }),
  ],
  place: [makePlace('hill'), makePlace('quay')],
  plate: [makePlate('portrait'), makePlate('emblem', { hung: false }), makePlate('print', { people: ['michel'] })],
  person: [
    makePerson('allemane', { weight: 4, sort: 'Allemane, Jean' }),
    makePerson('varlin', { weight: 5, emblem: 'emblem' }),
    makePerson('michel', { weight: 5, portrait: 'portrait', emblem: 'emblem' }),
    makePerson('thiers', { weight: 4, side: 'versailles', sort: 'Thiers, Adolphe' }),
  ],
}, {
  sides: [{ id: 'commune', name: 'The Commune' }, { id: 'versailles', name: 'Versailles' }, { id: 'witness', name: 'Witnesses' }],
});
const one = (id: string) => exhibit.items.person.find((person) => person.id === id)!;
const ids = (items: { id: string }[]) => items.map(({ id }) => id);

describe('the people shown', () => {
  test('the most present come first: by weight, then by their days, then by name', () => {
    expect(ids(byPresence(exhibit))).toEqual(['michel', 'varlin', 'allemane', 'thiers']);
    expect(ids(byPresence(exhibit, 'versailles'))).toEqual(['thiers']);
  });

  test('only sides that somebody is on are offered', () => {
    expect(sidesOf(exhibit).map(({ id, count }) => [id, count])).toEqual([['commune', 3], ['versailles', 1]]);
  });

  test('a missing portrait is the emblem of the trade, a missing emblem the initial of the family name', () => {
    expect(likeness(exhibit, one('michel'))?.id).toBe('portrait');
    expect(likeness(exhibit, one('varlin'))?.id).toBe('emblem');
    expect(likeness(exhibit, one('thiers'))).toBeUndefined();
    expect(initialOf(one('thiers'))).toBe('T');
  });

  test('a page leads to the days of a person, to their places, and to pictures that hang', () => {
    const { events, places, plates } = personLinks(exhibit, one('michel'));
    expect([ids(events), ids(places), ids(plates)]).toEqual([['dawn', 'fall'], ['hill', 'quay'], ['print']]);
    expect(personLinks(exhibit, one('thiers'))).toEqual({ events: [], places: [], plates: [] });
  });
});
