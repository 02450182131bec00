import { describe, expect, it } from 'vitest';
import { programme, roundOf, titlesOf } from '../../../renderer/attract/programme';
import { makeEvent, makeExhibit, makePlate } from '../make-exhibit';

const plate = [makePlate('fires'), makePlate('ring', { kind: 'emblem' })];
const event = [
  makeEvent('hall-burns', '1871-05-24', { weight: 5, plates: ['fires'] }),
  makeEvent('bare', '1871-05-25', { weight: 5 }),
  makeEvent('named', '1871-05-26', { weight: 1, plates: ['fires'] }),
];

describe('the programme of the attract screen', () => {
  it('begins with the title and hangs what the exhibit names', () => {
    const shown = programme(makeExhibit({ event, plate }, { attract: { events: ['named', 'bare'] } }));
    expect(shown.map((one) => one?.event.id)).toEqual([undefined, 'named']);
  });

  it('finds the strongest pictured moments where none are named', () => {
    expect(programme(makeExhibit({ event, plate })).map((one) => one?.event.id)).toEqual([undefined, 'hall-burns']);
  });

  it('shows the title alone in an exhibit without pictures', () => {
    expect(programme(makeExhibit({ event: [makeEvent('bare', '1871')] }))).toEqual([undefined]);
  });
});

describe('the title', () => {
  const poster = { event: event[0]!, plate: plate[0]! };
  const posters = [undefined, poster, poster, poster, undefined, poster];

  it('counts how often it has hung, over all the turns of the programme', () => {
    expect([0, 1, 3, 4, 5, 6, 10, 12].map((turn) => roundOf(posters, turn))).toEqual([0, 1, 1, 1, 2, 2, 3, 4]);
  });

  it('is a giant in each language in turn, the opening one beneath it', () => {
    const languages = ['en', 'fr', 'es', 'de', 'ar'];
    expect([0, 1, 2, 3, 4, 5].map((round) => titlesOf({ languages }, round).join())).toEqual(['fr,en', 'es,en', 'de,en', 'ar,en', 'en,fr', 'fr,en']);
    expect(titlesOf({ languages: ['ar'] }, 3)).toEqual(['ar']);
  });
});
