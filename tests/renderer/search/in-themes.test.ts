import { expect, it } from 'vitest';
import { parseWhen } from '../../../exhibit/dates/edtf';
import { inThemes } from '../../../renderer/search/in-themes';
import { makeEvent, makeExhibit, makePerson, makePlace } from '../make-exhibit';

const common = { lang: 'en', sources: [], sensitive: [], themes: [] };
const exhibit = makeExhibit({
  event: [makeEvent('strike', '1871-05-21', { themes: ['work'], places: ['square'], people: ['baker'] }), makeEvent('siege', '1871-05-22', { themes: ['war'] })],
  place: [makePlace('square'), makePlace('empty')],
  person: [makePerson('baker')],
  situation: [{ ...common, id: 'first', when: parseWhen('1871-05-21'), holds: [], contested: [], events: ['strike'], line: 'A quiet day', html: '' }],
  chapter: [{ ...common, id: 'how', order: 1, shows: [], plates: [], title: 'How', headline: ['How'], short: 'How', html: '', disputes: [], themes: ['war'] }],
});
const shows = inThemes(exhibit, ['work']);

it('keeps what has the theme itself or takes part in an event that has it', () => {
  expect(shows({ kind: 'event', id: 'strike' })).toBe(true);
  expect(shows({ kind: 'place', id: 'square' })).toBe(true);
  expect(shows({ kind: 'person', id: 'baker' })).toBe(true);
  expect(shows({ kind: 'situation', id: 'first' })).toBe(true);
});

it('leaves out the rest', () => {
  expect(shows({ kind: 'event', id: 'siege' })).toBe(false);
  expect(shows({ kind: 'place', id: 'empty' })).toBe(false);
  expect(shows({ kind: 'chapter', id: 'how' })).toBe(false);
});

it('keeps everything when no theme is chosen', () => {
  expect(inThemes(exhibit, [])({ kind: 'place', id: 'empty' })).toBe(true);
});
