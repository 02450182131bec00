import { describe, expect, it } from 'vitest';
import { nameLines } from '../../../renderer/sheet/PlaceSheet';
import { tabsAround } from '../../../renderer/sheet/tabs';

const items = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id }));

describe('the sorts at the foot of a sheet', () => {
  it('stand three at a time around the chosen one, under their own numbers', () => {
    expect(tabsAround(items, 'd').shown).toEqual([{ item: { id: 'd' }, number: 4 }, { item: { id: 'e' }, number: 5 }]);
  });

  it('lead on to the next three, and from the last to the first', () => {
    expect(tabsAround(items, 'a').next).toEqual({ id: 'd' });
    expect(tabsAround(items, 'e').next).toEqual({ id: 'a' });
  });

  it('need no way on when all fit', () => {
    expect(tabsAround(items.slice(0, 3), 'c').next).toBeUndefined();
  });
});

describe('a long name', () => {
  it('is broken once and loses no word', () => {
    for (const name of ['Hôtel de Ville', 'Caserne du Château-d’Eau', 'Church of Saint-Nicolas-des-Champs', 'Bastille'])
      expect(nameLines(name).join(' ')).toBe(name);
    expect(nameLines('Church of Saint-Nicolas-des-Champs')).toHaveLength(2);
    expect(nameLines('Bastille')).toHaveLength(1);
  });
});
