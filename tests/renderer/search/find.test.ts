import MiniSearch from 'minisearch';
import { describe, expect, it } from 'vitest';
import { searchOptions } from '../../../exhibit/format/search-options';
import { find, suggest } from '../../../renderer/search/find';

const index = new MiniSearch(searchOptions);
index.addAll([
  { id: 'event:ovens', kind: 'event', title: 'The ovens go dark', short: 'Night work is abolished', text: 'The bakers of Paris sleep at night.' },
  { id: 'event:last', kind: 'event', title: 'The last barricade', short: 'Rue Ramponeau', text: 'Belleville, about noon.' },
  { id: 'place:hotel-de-ville', kind: 'place', title: 'Hôtel de Ville', short: 'Town hall', text: '' },
  { id: 'person:gaillard', kind: 'person', title: 'Napoléon Gaillard', short: 'Shoemaker', text: 'Head of the barricade commission.' },
  { id: 'document:a:b', kind: 'document', title: 'Œuvre', short: '', text: '' },
]);
const ids = (query: string) => find(index, query).flatMap(({ hits }) => hits.map(({ kind, id }) => `${kind} ${id}`));

describe('search', () => {
  it('finds by the beginning of a word, in every kind, grouped', () => {
    expect(find(index, 'barric')).toEqual([
      { kind: 'event', hits: [{ kind: 'event', id: 'last' }] },
      { kind: 'person', hits: [{ kind: 'person', id: 'gaillard' }] },
    ]);
  });

  it('does not mind accents, ligatures or capitals', () => {
    expect(ids('HOTEL')).toEqual(['place hotel-de-ville']);
    expect(ids('napoleon')).toEqual(['person gaillard']);
    expect(ids('oeuvre')).toEqual(['document a:b']);
  });

  it('forgives a wrong letter in a longer word, and none in a short one', () => {
    expect(ids('baricade')).toContain('event last');
    expect(ids('rux')).toEqual([]);
  });

  it('wants every word of the query', () => {
    expect(ids('last barricade')).toEqual(['event last']);
    expect(ids('last ovens')).toEqual([]);
  });

  it('looks for one or two letters in titles only', () => {
    expect(ids('ho')).toEqual(['place hotel-de-ville']);
    expect(ids('at')).toEqual([]);
  });

  it('passes over short words beside longer ones', () => {
    expect(ids('hotel de ville')).toEqual(['place hotel-de-ville']);
    expect(ids('bakers at night')).toEqual(['event ovens']);
  });

  it('narrows by the title with the first letters of the next word, where a title has it', () => {
    expect(ids('barricade n')).toEqual(['person gaillard']);
    expect(ids('barricade x')).toEqual(ids('barricade'));
  });

  it('finds nothing for nothing', () => {
    expect(find(index, '  ')).toEqual([]);
  });

  it('leaves out what is not shown', () => {
    expect(find(index, 'barricade', ({ kind }) => kind !== 'event').map(({ kind }) => kind)).toEqual(['person']);
  });

  it('suggests how the last word may go on', () => {
    expect(suggest(index, 'the last barr', 3)).toEqual(['the last barricade']);
    expect(suggest(index, 'the last ', 3)).toEqual([]);
  });
});
