// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Counted } from '../../electron/contract';
import type { Exhibit } from '../../exhibit/format/exhibit';
import { useKiosk } from '../../renderer/kiosk-settings';
import { countVisits } from '../../renderer/statistics';
import { useStore, type Phase } from '../../renderer/store';
import type { Visit } from '../../renderer/visit';

const exhibit = { items: { tour: [{ id: 'women', stops: [{}, {}, {}] }] } } as unknown as Exhibit;
const rest: Visit = { view: 'explore', lang: 'en', at: 0, scale: 'day', event: 'opening', themes: [], kinds: [], aids: [] };

let time = 0;
let said: Counted[];
let stop: () => void;
beforeEach(() => {
  time = 0;
  said = [];
  useStore.setState({ exhibit, visit: rest, trail: [], phase: 'attract', playing: false });
  stop = countVisits((what) => said.push(what), () => time);
});
afterEach(() => stop());

const phase = (next: Phase) => useStore.setState({ phase: next });
const visit = (patch: Partial<Visit>) => useStore.setState({ visit: { ...useStore.getState().visit, ...patch } });
const minute = () => (time += 60_000);
const putAway = () => useStore.setState({ visit: rest, phase: 'attract' });

describe('a visit', () => {
  test('is counted when it begins and when it is put away, till the last touch, in its language', () => {
    phase('opening');
    phase('visit');
    minute();
    visit({ lang: 'fr' });
    minute();
    visit({ at: 5 });
    minute();
    phase('warning');
    minute();
    putAway();
    expect(said).toEqual([{ what: 'began' }, { what: 'ended', minutes: 2, lang: 'fr' }]);
  });

  test('that goes on after the question is one visit', () => {
    phase('visit');
    phase('warning');
    minute();
    phase('visit');
    putAway();
    expect(said).toEqual([{ what: 'began' }, { what: 'ended', minutes: 1, lang: 'en' }]);
  });

  test('counts what is opened once, however often it is come back to', () => {
    phase('visit');
    visit({ event: 'first-call' });
    visit({ event: undefined, plate: 'barricade' });
    visit({ event: 'first-call', plate: undefined });
    visit({ view: 'walls' });
    visit({ view: 'explore' });
    expect(said.slice(1)).toEqual([
      { what: 'opened', kind: 'event', id: 'first-call' },
      { what: 'opened', kind: 'plate', id: 'barricade' },
      { what: 'opened', kind: 'view', id: 'walls' },
      { what: 'opened', kind: 'view', id: 'explore' },
    ]);
  });

  test('counts the same again for the next visitor', () => {
    for (let n = 0; n < 2; n += 1) {
      phase('visit');
      visit({ person: 'louise-michel' });
      putAway();
    }
    expect(said.filter(({ what }) => what === 'opened')).toHaveLength(2);
  });

  test('counts a tour that is begun, and one that is followed to its last stop', () => {
    phase('visit');
    visit({ tour: 'women', stop: 0 });
    visit({ stop: 1 });
    visit({ stop: 2 });
    expect(said.slice(1)).toEqual([{ what: 'opened', kind: 'tour', id: 'women' }, { what: 'finished', id: 'women' }]);
  });

  test('counts the aids that the visitor puts on, and not those that every visit begins with', () => {
    useKiosk.setState({ aids: ['reach'] });
    phase('visit');
    visit({ aids: ['reach'] });
    visit({ aids: ['reach', 'contrast'], textSize: 150 });
    visit({ textSize: 200 });
    useKiosk.setState({ aids: [] });
    expect(said.slice(1)).toEqual([{ what: 'aid', aid: 'contrast' }, { what: 'aid', aid: 'text' }]);
  });
});

test('the attract screen by itself counts nothing', () => {
  visit({ at: 7, event: 'another' });
  minute();
  putAway();
  expect(said).toEqual([]);
});

test('an exhibit in a browser counts nothing', () => {
  expect(() => countVisits(undefined)()).not.toThrow();
});
