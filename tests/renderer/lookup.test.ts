import { describe, expect, it } from 'vitest';
import { lookup } from '../../renderer/lookup';
import { makeEvent, makeExhibit, makePlate } from './make-exhibit';

const exhibit = makeExhibit({
  event: [
    makeEvent('second', '1871-05-24', { places: ['hall'], plates: ['fires'] }),
    makeEvent('first', '1871-05-21', { places: ['hall'] }),
    makeEvent('third', '1871-05-25'),
  ],
  plate: [makePlate('fires', { events: ['third', 'second', 'lost'] })],
});

describe('lookup', () => {
  it('lists what happened at a place in the order of time', () => {
    expect(lookup(exhibit).eventsOfPlace.get('hall')!.map(({ id }) => id)).toEqual(['first', 'second']);
  });

  it('counts both ways of naming a plate, once each, and no event that is not there', () => {
    expect(lookup(exhibit).eventsOfPlate.get('fires')!.map(({ id }) => id)).toEqual(['second', 'third']);
  });

  it('is made once for an exhibit', () => {
    expect(lookup(exhibit)).toBe(lookup(exhibit));
  });
});
