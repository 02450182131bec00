import { expect, test } from 'vitest';
import { cameraGoal, placeOfVisit, READING_ZOOM, shows } from '../../../renderer/map/camera-goal';
import type { Exhibit, ExhibitEvent, Place } from '../../../exhibit/format/exhibit';
import type { Visit } from '../../../renderer/visit';

const place = (id: string, lon: number, lat: number) => ({ id, lon, lat, name: id, weight: 3 }) as unknown as Place;
const event = (id: string, places: string[]) => ({ id, places, weight: 3, themes: [], kind: 'life', people: [], plates: [], documents: [], when: { start: 0, end: 1 } }) as unknown as ExhibitEvent;
const exhibit = {
  opening: { map: { lon: 2.3355, lat: 48.8585, zoom: 11.9 } },
  map: { bounds: [2, 48.72, 2.62, 49] },
  items: {
    event: [event('ovens', ['hotel']), event('trial', ['noumea', 'hotel']), event('palace', ['versailles']), event('word', [])],
    place: [place('hotel', 2.351, 48.8565), place('noumea', 166.4, -22.3), place('versailles', 2.1204, 48.8049)],
    person: [], plate: [], document: [], quotation: [], source: [],
  },
} as unknown as Exhibit;
const area = { left: 568, top: 28, right: 1920, bottom: 772 };
const visit = (patch: Partial<Visit>): Visit => ({ view: 'explore', lang: 'en', at: 0, scale: 'day', themes: [], kinds: [], aids: [], ...patch });

test('what is in sight does not move the plan', () => {
  expect(cameraGoal(exhibit, visit({ event: 'ovens' }), area)).toBe(exhibit.opening.map);
});

test('a place out of sight is travelled to at the same zoom', () => {
  expect(cameraGoal(exhibit, visit({ event: 'palace' }), area)).toEqual({ lon: 2.1204, lat: 48.8049, zoom: 11.9 });
});

test('Read goes near enough to see the streets, once', () => {
  const near = cameraGoal(exhibit, visit({ event: 'ovens', open: true }), area);
  expect(near).toEqual({ lon: 2.351, lat: 48.8565, zoom: READING_ZOOM });
  const own = { lon: 2.352, lat: 48.857, zoom: 14 };
  expect(cameraGoal(exhibit, visit({ event: 'ovens', open: true, camera: own }), area)).toBe(own);
});

test('an event beyond the plan, or nowhere, leaves the plan where the visitor left it', () => {
  const own = { lon: 2.3, lat: 48.9, zoom: 13 };
  expect(cameraGoal(exhibit, visit({ event: 'word', camera: own }), area)).toBe(own);
  expect(placeOfVisit(exhibit, visit({ event: 'trial' }))?.id).toBe('hotel');
});

test('a place under the edge of the free area counts as out of sight', () => {
  const camera = { lon: 2.3355, lat: 48.8585, zoom: 11.9 };
  expect(shows(camera, place('edge', 2.3355 + 0.1155, 48.8585), area)).toBe(false);
  expect(shows(camera, place('inside', 2.3355 + 0.1, 48.8585), area)).toBe(true);
});

test('a place under a thing that stands on the plan counts as out of sight', () => {
  const camera = { lon: 2.3355, lat: 48.8585, zoom: 11.9 };
  const middle = place('middle', camera.lon, camera.lat);
  const cartouche = { left: 1200, right: 1300, top: 380, bottom: 420 };
  expect(shows(camera, middle, area)).toBe(true);
  expect(shows(camera, middle, area, [cartouche])).toBe(false);
  expect(shows(camera, middle, area, [{ ...cartouche, left: 1300, right: 1400 }])).toBe(true);
});
