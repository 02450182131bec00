import { expect, it } from 'vitest';
import type { Source, Tour } from '../../../exhibit/format/exhibit';
import { handoutOf, pagesOf, sourcesOf } from '../../../renderer/handout/handout-of';
import { makeEvent, makeExhibit } from '../make-exhibit';

const stop = { themes: [], seconds: 30, headline: ['A stop'], html: '' };
const tour = { id: 'walk', lang: 'en', title: 'A walk', headline: ['A walk'], short: '', order: 1, sources: [{ source: 'b' }], themes: [], sensitive: [], stops: [{ ...stop, event: 'one' }, stop, stop] } as unknown as Tour;
const source = (id: string, author: string) => ({ id, lang: 'en', author, title: 'A book', year: '1876' }) as unknown as Source;
const exhibit = makeExhibit({
  event: [makeEvent('one', '1871-05-24', { sources: [{ source: 'a' }, { source: 'b' }] }), makeEvent('two', '1871-05-25', { short: 'Bread & <guns>' })],
  source: [source('a', 'Zola'), source('b', 'Audin')], tour: [tour],
});

it('prints a tour by its id, and nothing for an id that there is not', () => {
  expect(handoutOf(exhibit, 'walk')).toMatchObject({ title: 'A walk', perPage: 2 });
  expect(handoutOf(exhibit, 'nowhere')).toBeUndefined();
});

it('prints the whole exhibit as one stop an event, its words as text and never as markup', () => {
  const { stops } = handoutOf(exhibit, 'exhibit')!;
  expect(stops.map(({ event }) => event)).toEqual(['one', 'two']);
  expect(stops[1]!.html).toBe('<p>Bread &#38; &#60;guns&#62;</p>');
});

it('names each source once, in the order of the alphabet', () => {
  expect(sourcesOf(exhibit, handoutOf(exhibit, 'walk')!)).toEqual(['Audin, A book, 1876', 'Zola, A book, 1876']);
});

it('begins a page for what does not fit', () => {
  expect(pagesOf([1, 2, 3], 2)).toEqual([[1, 2], [3]]);
  expect(pagesOf([], 2)).toEqual([]);
});
