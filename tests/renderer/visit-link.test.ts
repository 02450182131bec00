import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moment, startOf } from '../../exhibit/dates/dates';
import { parseWhen } from '../../exhibit/dates/edtf';
import { timeUnits } from '../../exhibit/dates/time-units';
import { readLink, writeLink } from '../../renderer/visit-link';
import { openingVisit } from '../../renderer/opening-visit';
import { aids, views, type Visit } from '../../renderer/visit';
import { makeEvent, makeExhibit, makePerson, makePlace, makePlate } from './make-exhibit';

const exhibit = makeExhibit({
  event: [makeEvent('the-town-hall-burns', '1871-05-24T08')],
  place: [makePlace('hotel-de-ville')],
  person: [makePerson('louise-michel')],
  plate: [makePlate('fires')],
  situation: [{ id: 'last-day', lang: 'en', html: '', when: parseWhen('1871-05-28'), line: 'The last day.', holds: [], contested: [], events: [], sources: [], themes: [], sensitive: [] }],
}, { agenda: { title: 'Spring', headline: ['Spring'], meetings: [] } });

const moments = fc.integer({ min: moment(-3000), max: moment(2030) });
const maybe = <T>(value: T) => fc.option(fc.constant(value), { nil: undefined });
const visits: fc.Arbitrary<Visit> = fc
  .record({
    view: fc.constantFrom(...views),
    lang: fc.constantFrom('en', 'fr'),
    scale: fc.constantFrom(...timeUnits),
    at: moments,
    span: fc.option(fc.tuple(moments, fc.integer({ min: 1, max: 1e12 })).map(([start, length]) => ({ start, end: start + length })), { nil: undefined }),
    event: maybe('the-town-hall-burns'),
    place: maybe('hotel-de-ville'),
    person: maybe('louise-michel'),
    plate: maybe('fires'),
    situation: maybe('last-day'),
    page: maybe('agenda'),
    open: fc.boolean(),
    themes: fc.subarray(['war', 'work']),
    kinds: fc.subarray(['life', 'decree']),
    aids: fc.subarray([...aids]),
    textSize: fc.option(fc.constantFrom(125 as const, 150 as const, 200 as const), { nil: undefined }),
    camera: fc.option(fc.record({ lon: fc.double({ min: -180, max: 180, noNaN: true }), lat: fc.double({ min: -85, max: 85, noNaN: true }), zoom: fc.double({ min: 0, max: 22, noNaN: true }) }), { nil: undefined }),
  })
  .map((visit) => ({ ...visit, at: startOf(visit.scale, visit.at), lang: 'en' }));

/** Without the keys that say nothing. */
const said = (visit: Visit | undefined) => JSON.parse(JSON.stringify({ ...visit, at: visit?.at })) as unknown;

describe('the link of a visit', () => {
  it('restores every visit exactly', () => {
    fc.assert(
      fc.property(visits, (visit) => {
        const plain = { ...visit, span: visit.span ?? openingVisit(exhibit).span };
        expect(said(readLink(writeLink(plain), exhibit))).toEqual(said(plain));
      }),
    );
  });

  it('says a moment as shortly as it can be said', () => {
    const visit: Visit = { view: 'explore', lang: 'en', at: moment(1871, 4, 20), scale: 'day', themes: [], kinds: [], aids: [] };
    expect(writeLink(visit)).toBe('#/explore?lang=en&at=1871-04-20&scale=day');
    expect(writeLink({ ...visit, at: moment(1871, 3, 18, 3, 30), scale: 'hour' })).toContain('at=1871-03-18T03%3A30');
  });

  it('leaves out what does not exist and keeps the rest', () => {
    const visit = readLink('#/explore?event=nobody-knows&place=hotel-de-ville&at=yesterday&scale=fortnight&map=a/b/c', exhibit);
    expect(visit).toMatchObject({ event: undefined, place: 'hotel-de-ville', at: openingVisit(exhibit).at, scale: openingVisit(exhibit).scale });
    expect(visit?.camera).toBeUndefined();
  });

  it.each(['', '#', '#/', '#/attic?at=1871', '#explore', '#/explore/../walls'])('is no visit: %j', (hash) => {
    expect(readLink(hash, exhibit)).toBeUndefined();
  });

  it('never throws, whatever is typed', () => {
    fc.assert(fc.property(fc.string(), (text) => void readLink(`#/explore?${text}`, exhibit)));
  });
});
