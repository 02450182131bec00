// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { parseWhen } from '../../../exhibit/dates/edtf';
import type { Tour } from '../../../exhibit/format/exhibit';
import { back } from '../../../renderer/actions';
import { openingVisit } from '../../../renderer/opening-visit';
import { useStore } from '../../../renderer/store';
import { secondsLeft, stopVisit } from '../../../renderer/tour/stop-visit';
import { endTour, leaveTour, resumeTour, startTour, toStop } from '../../../renderer/tour/tour-actions';
import { readLink, writeLink } from '../../../renderer/visit-link';
import { makeEvent, makeExhibit } from '../make-exhibit';

const camera = { lon: 2.34, lat: 48.88, zoom: 14 };
const stop = { themes: [], seconds: 30, headline: ['A stop'], html: '' };
const tour = {
  id: 'walk', lang: 'en', title: 'A walk', headline: ['A walk'], short: '', order: 1, sources: [], themes: [], sensitive: [],
  stops: [
    { ...stop, event: 'burns', map: camera },
    { ...stop, event: 'week', span: parseWhen('1871-05-21/1871-05-28'), seconds: 60 },
    { ...stop, at: parseWhen('1936') },
  ],
} as unknown as Tour;
const exhibit = makeExhibit({ event: [makeEvent('burns', '1871-05-24T08'), makeEvent('week', '1871-05-26')], tour: [tour] });
const now = () => useStore.getState().visit;

beforeEach(() => useStore.setState({ exhibit, visit: { ...openingVisit(exhibit), aids: ['calm'] }, trail: [], phase: 'visit', playing: false }));

describe('a stop', () => {
  it('brings the story, its moment, and the plan where the author holds it', () => {
    expect(stopVisit(exhibit, tour, 0)).toMatchObject({ view: 'tours', tour: 'walk', stop: 0, event: 'burns', camera, open: true });
  });

  it('shows the span that is asked for, and the moment of its story in it', () => {
    const { span, at, scale } = stopVisit(exhibit, tour, 1);
    expect(span).toEqual({ start: Date.UTC(1871, 4, 21), end: Date.UTC(1871, 4, 29) });
    expect(scale).toBe('day');
    expect(at).toBe(Date.UTC(1871, 4, 26));
  });

  it('may be a moment alone, and leaves nothing of the stop before', () => {
    expect(stopVisit(exhibit, tour, 2)).toMatchObject({ event: undefined, camera: undefined, place: undefined });
  });

  it('knows how long the tour still runs', () => {
    expect([0, 1, 2].map((n) => secondsLeft(tour.stops, n))).toEqual([120, 90, 30]);
  });
});

describe('a tour', () => {
  it('goes forward and back by stops, and Back leads to where it was begun', () => {
    const before = now();
    startTour('walk');
    toStop(1);
    toStop(2);
    expect(now()).toMatchObject({ tour: 'walk', stop: 2, aids: ['calm'] });
    back();
    expect(now()).toEqual(before);
  });

  it('stays within its stops', () => {
    startTour('walk', 2);
    toStop(3);
    expect(now().stop).toBe(2);
  });

  it('can be left to explore and taken up at the same stop', () => {
    startTour('walk', 1);
    leaveTour();
    expect(now()).toMatchObject({ view: 'explore', open: false, tour: 'walk', stop: 1, event: 'week' });
    resumeTour();
    expect(now()).toMatchObject({ view: 'tours', stop: 1, event: 'week', open: true });
  });

  it('ends among the tours, with nothing chosen', () => {
    startTour('walk', 2);
    endTour();
    expect(now()).toMatchObject({ view: 'tours', tour: undefined, event: undefined });
  });

  it('is restored by a link, at its stop', () => {
    startTour('walk', 1);
    expect(readLink(writeLink(now()), exhibit)).toMatchObject({ view: 'tours', tour: 'walk', stop: 1, event: 'week' });
    expect(readLink('#/tours?tour=walk/1', exhibit)).toMatchObject({ event: 'burns', camera, open: true });
    expect(readLink('#/tours?tour=walk/99', exhibit)).toMatchObject({ tour: 'walk', stop: 2 });
    expect(readLink('#/tours?tour=nowhere/1', exhibit)?.tour).toBeUndefined();
  });
});
