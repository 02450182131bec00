import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moment } from '../../exhibit/dates/dates';
import { eventAtHand, eventsAtHand, eventsIn, firstFrom, phaseAt } from '../../renderer/selectors';
import type { Visit } from '../../renderer/visit';
import { makeEvent, makeExhibit } from './make-exhibit';

const exhibit = makeExhibit({
  event: [
    makeEvent('small', '1871-05-24T07', { weight: 1 }),
    makeEvent('great', '1871-05-24T08', { weight: 5, themes: ['war'] }),
    makeEvent('decree', '1871-05-24', { weight: 3, kind: 'decree', themes: ['work'] }),
    makeEvent('next', '1871-05-25'),
    makeEvent('month', '1871-05'),
  ],
});
const visit: Visit = { view: 'explore', lang: 'en', at: moment(1871, 5, 24), scale: 'day', themes: [], kinds: [], aids: [] };

describe('the events at hand', () => {
  it('are those of the cell under the loupe, the strongest first', () => {
    expect(eventsAtHand(exhibit, visit).map(({ id }) => id)).toEqual(['great', 'decree', 'small']);
  });

  it('leave out a date known only to the month', () => {
    expect(eventsAtHand(exhibit, { ...visit, at: moment(1871, 5, 1) }).map(({ id }) => id)).toEqual([]);
  });

  it('are narrowed by theme and by kind', () => {
    expect(eventsAtHand(exhibit, { ...visit, themes: ['war'] }).map(({ id }) => id)).toEqual(['great']);
    expect(eventsAtHand(exhibit, { ...visit, kinds: ['decree'] }).map(({ id }) => id)).toEqual(['decree']);
  });

  it('show the chosen one, else the strongest', () => {
    expect(eventAtHand(exhibit, visit)?.id).toBe('great');
    expect(eventAtHand(exhibit, { ...visit, event: 'next' })?.id).toBe('next');
  });
});

describe('the range of events', () => {
  it('is found as a plain filter finds it', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1700, max: 2020 }), { maxLength: 60 }), fc.integer({ min: 1690, max: 2030 }), fc.nat(200), (years, from, length) => {
        const many = makeExhibit({ event: years.map((year, i) => makeEvent(`e${i}`, String(year))) });
        const span = { start: moment(from), end: moment(from + length) };
        const plain = many.items.event.filter(({ when }) => when.start >= span.start && when.start < span.end);
        expect(eventsIn(many, span, visit)).toEqual(plain);
        expect(firstFrom(many.items.event, span.start)).toBe(many.items.event.filter(({ when }) => when.start < span.start).length);
      }),
    );
  });
});

describe('the phase', () => {
  it('holds its first day and not the day after its last', () => {
    expect(phaseAt(exhibit, moment(1871, 5, 21))?.id).toBe('week');
    expect(phaseAt(exhibit, moment(1871, 5, 28, 23))?.id).toBe('week');
    expect(phaseAt(exhibit, moment(1871, 5, 29))).toBeUndefined();
  });
});
