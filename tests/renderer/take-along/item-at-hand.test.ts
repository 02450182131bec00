import { describe, expect, it } from 'vitest';
import { openingVisit } from '../../../renderer/opening-visit';
import { addressOf, itemAtHand } from '../../../renderer/take-along/item-at-hand';
import { makeEvent, makeExhibit, makePerson, makePlace, makePlate } from '../make-exhibit';

const exhibit = makeExhibit({ event: [makeEvent('burns', '1871-05-24')], place: [makePlace('square')], person: [makePerson('louise')], plate: [makePlate('fires')] });
const visit = { ...openingVisit(exhibit), event: undefined };
const taken = (more: object) => itemAtHand(exhibit, { ...visit, ...more })?.id;

describe('what is taken along', () => {
  it('is what lies in front of the visitor', () => {
    expect(taken({ event: 'burns', open: true, plate: 'fires' })).toBe('fires');
    expect(taken({ event: 'burns', open: true })).toBe('burns');
    expect(taken({ view: 'people', person: 'louise' })).toBe('louise');
    expect(taken({ place: 'square' })).toBe('square');
  });

  it('is nothing while nothing is read', () => {
    expect(taken({ event: 'burns' })).toBeUndefined();
    expect(taken({ view: 'walls' })).toBeUndefined();
  });

  it('has the address that the kiosk was given, filled in', () => {
    expect(addressOf('https://museum.example/{lang}/{kind}/{id}', { kind: 'event', id: 'burns' }, 'fr')).toBe('https://museum.example/fr/event/burns');
  });
});
