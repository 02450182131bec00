// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseWhen } from '../../../exhibit/dates/edtf';
import { startOf } from '../../../exhibit/dates/dates';
import type { Tour, TourStop } from '../../../exhibit/format/exhibit';
import type { KeptStop } from '../../../electron/contract';
import { dateText, spanText } from '../../../renderer/authoring/date-text';
import { headlineOfStop } from '../../../renderer/authoring/headline-of-stop';
import { stopOfVisit } from '../../../renderer/authoring/stop-of-visit';
import { openingVisit } from '../../../renderer/opening-visit';
import { distances } from '../../../renderer/timeline/distances';
import { stopVisit } from '../../../renderer/tour/stop-visit';
import type { Visit } from '../../../renderer/visit';
import { makeEvent, makeExhibit, makePerson, makePlace, makePlate } from '../make-exhibit';

const exhibit = makeExhibit({
  event: [makeEvent('burns', '1871-05-24T08', { headline: ['The city hall', 'burns'], weight: 5 }), makeEvent('week', '1871-05-26'), makeEvent('wall', '1936')],
  place: [makePlace('hall', 2.35, 48.85, { name: 'Hôtel de Ville' })],
  person: [makePerson('michel', { headline: ['Louise', 'Michel'] })],
  plate: [makePlate('ruin', { title: 'The ruin' })],
});
const opening = openingVisit(exhibit);
const day: Visit = { ...opening, event: 'burns', at: Date.UTC(1871, 4, 24), scale: 'day', span: { start: Date.UTC(1871, 4, 21), end: Date.UTC(1871, 4, 29) } };

/** As the compiler reads what was written. */
const compiled = ({ at, span, ...stop }: KeptStop): Tour =>
  ({ id: 'walk', stops: [{ ...stop, themes: stop.themes ?? [], seconds: 30, headline: [], html: '', ...(at && { at: parseWhen(at) }), ...(span && { span: parseWhen(span) }) } as TourStop] }) as unknown as Tour;
const shown = (stop: KeptStop) => stopVisit(exhibit, compiled(stop), 0);

describe('the visit as a stop', () => {
  it('is its story alone where moment and distance follow from it', () => {
    expect(stopOfVisit(exhibit, day, {})).toEqual({ event: 'burns' });
  });

  it('holds the plan, the part of the plate and the themes', () => {
    const camera = { lon: 2.3, lat: 48.8, zoom: 13.2 };
    const region = { x: 0.1, y: 0.2, width: 0.3, height: 0.4 };
    const stop = stopOfVisit(exhibit, { ...day, plate: 'ruin', themes: ['war'] }, { camera, region });
    expect(stop).toEqual({ event: 'burns', plate: 'ruin', region, map: camera, themes: ['war'] });
    expect(shown(stop)).toMatchObject({ event: 'burns', camera, themes: ['war'] });
  });

  it('knows of no part of a plate that does not hang', () => {
    expect(stopOfVisit(exhibit, day, { region: { x: 0, y: 0, width: 0.5, height: 0.5 } })).not.toHaveProperty('region');
  });

  it('takes the story whose sheet hangs beside the plan, where none was chosen', () => {
    expect(stopOfVisit(exhibit, { ...day, event: undefined }, {})).toMatchObject({ event: 'burns' });
    expect(stopOfVisit(exhibit, { ...day, event: undefined, place: 'hall' }, {})).not.toHaveProperty('event');
  });

  it('always shows something: a day without a story is its moment', () => {
    const stop = stopOfVisit(exhibit, { ...day, event: undefined, at: Date.UTC(1871, 4, 22) }, {});
    expect(stop).toEqual({ at: '1871-05-22' });
    expect(shown(stop)).toMatchObject({ at: Date.UTC(1871, 4, 22), scale: 'day', span: day.span });
  });

  it('leads back to the same moment at the same distance, from every distance at which the ribbon is read', () => {
    fc.assert(
      fc.property(fc.integer({ min: exhibit.when.start, max: exhibit.when.end - 1 }), fc.nat(6), fc.constantFrom(undefined, 'burns', 'week', 'wall'), (at, deep, event) => {
        const all = distances(exhibit, at);
        const { unit, span } = all[deep % all.length]!;
        const visit = { ...opening, view: 'walls' as const, event, at: startOf(unit, at), scale: unit, span };
        const led = shown(stopOfVisit(exhibit, visit, {}));
        expect({ at: led.at, scale: led.scale, span: led.span, event: led.event }).toEqual({ at: visit.at, scale: unit, span, event });
      }),
    );
  });
});

describe('dates as an author would write them', () => {
  it.each([
    ['century', '1789-07-14', '17XX'], ['decade', '1871-05-24', '187X'], ['year', '1871-05-24', '1871'], ['month', '1871-05-24', '1871-05'],
    ['day', '1871-05-24', '1871-05-24'], ['hour', '1871-05-24T08:30', '1871-05-24T08'], ['year', '-000043-03-15', '-0043'],
  ] as const)('a %s of %s is %s', (unit, at, text) => {
    const ms = Date.parse(at.includes('T') ? `${at}Z` : at);
    expect(dateText(unit, ms)).toBe(text);
    expect(parseWhen(text).start).toBe(startOf(unit, ms));
  });

  it('says a span no finer than it can be seen', () => {
    expect(spanText({ start: Date.UTC(1871, 4, 21, 3), end: Date.UTC(1871, 4, 28, 20) })).toBe('1871-05-21/1871-05-28');
    expect(spanText({ start: Date.UTC(1869, 10, 29), end: Date.UTC(1872, 2, 4) })).toBe('1869-12/1872-02');
    expect(spanText({ start: Date.UTC(1789, 2, 2), end: Date.UTC(1936, 7, 1) })).toBe('1789/1936');
    expect(spanText({ start: Date.UTC(1871, 4, 24), end: Date.UTC(1871, 4, 25) })).toBe('1871-05-24');
  });
});

describe('the heading of a stop', () => {
  const at = { at: day.at, scale: day.scale };
  it.each([
    ['its story', { event: 'burns', plate: 'ruin' }, ['The city hall', 'burns']],
    ['its person', { person: 'michel' }, ['Louise', 'Michel']],
    ['its place', { place: 'hall' }, ['Hôtel de Ville']],
    ['its plate', { plate: 'ruin' }, ['The ruin']],
    ['its day', { at: '1871-05-24' }, ['Wednesday, 24 May 1871']],
  ])('is that of %s', (_what, stop, lines) => expect(headlineOfStop(exhibit, stop, at)).toEqual(lines));
});
