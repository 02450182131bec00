import MiniSearch from 'minisearch';
import { expect, it } from 'vitest';
import type { WholeExhibit } from '../../../exhibit/compile/compile-readings';
import { parseWhen } from '../../../exhibit/dates/edtf';
import { searchIndex } from '../../../exhibit/compile/search-index';
import { searchOptions } from '../../../exhibit/format/search-options';
import { find } from '../../../renderer/search/find';
import { makeExhibit } from '../../renderer/make-exhibit';

const common = { lang: 'en', sources: [], sensitive: [], themes: [] };
const whole = makeExhibit({
  situation: [{ ...common, id: 'issy', when: parseWhen('1871-05-09'), holds: [], contested: [], events: [], line: 'The fort of Issy is lost', html: '<p>The tricolour flies there.</p>' }],
  chapter: [{ ...common, id: 'how', order: 1, shows: [], plates: [], title: 'How we know', headline: ['How'], short: 'Accounts and orders', html: '<p>Archives burned.</p>', disputes: [] }],
  tour: [{ ...common, id: 'week', order: 1, title: 'The week', headline: ['Week'], short: 'Eight days', stops: [{ headline: ['The gate', 'is open'], html: '<p>At Point-du-Jour.</p>', seconds: 30, themes: [] }] }],
}) as unknown as WholeExhibit;
const index = MiniSearch.loadJSON(searchIndex(whole), searchOptions);
const found = (query: string) => find(index, query).flatMap(({ hits }) => hits.map(({ kind, id }) => `${kind}:${id}`));

it('finds how a day stood, chapters and tours by their words, in groups of their own', () => {
  expect(found('tricolour')).toEqual(['situation:issy']);
  expect(found('archives')).toEqual(['chapter:how']);
  expect(found('gate')).toEqual(['tour:week']);
  expect(found('point du jour')).toEqual(['tour:week']);
});
