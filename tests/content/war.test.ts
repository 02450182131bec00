import { expect, test } from 'vitest';
import { parseWhen } from '../../exhibit/dates/edtf';
import { all } from './bundled';

const DAY = 86_400_000;
const { start, end } = parseWhen('1871-04-02/1871-05-28');

test('the war has one line for every day from 2 April to 28 May, with its source', () => {
  const days = all('situation').map(({ own }) => parseWhen(own.date).start).sort((a, b) => a - b);
  expect(days).toEqual(Array.from({ length: (end - start) / DAY }, (_, n) => start + n * DAY));
  expect(all('situation').filter(({ own }) => own.sources.length === 0).map(({ id }) => id)).toEqual([]);
});

test('no place is in two hands on one evening', () => {
  const twice = all('situation').flatMap(({ id, own }) => {
    const places = [...own.holds.flatMap((held) => held.places), ...own.contested];
    return places.filter((place, n) => places.indexOf(place) < n).map((place) => `${id}: ${place}`);
  });
  expect(twice).toEqual([]);
});

test('what Versailles holds at the end was not always its own: forts and gates change hands, and by 28 May only Vincennes and a redoubt are left', () => {
  const heldBy = (side: string, date: string) => all('situation').find(({ own }) => own.date === date)!.own.holds.find((held) => held.side === side)!.places;
  expect(heldBy('commune', '1871-04-20')).toContain('fort-d-issy');
  expect(heldBy('versailles', '1871-05-09')).toContain('fort-d-issy');
  expect(heldBy('commune', '1871-05-28')).toEqual(['chateau-de-vincennes', 'redoute-du-moulin-saquet']);
});
