import type { Exhibit, Place } from '../../exhibit/format/exhibit';
import { lookup } from '../lookup';
import { eventAtHand } from '../selectors';
import type { Camera, Visit } from '../visit';
import { mercator, worldSize } from './mercator';
import { around, inside, overlaps, type Box } from './spread';

/** The nearest zoom at which a single place is read, in the design's pixels (DESIGN.md 10). */
export const READING_ZOOM = 13.2;
const NEAR_ENOUGH = 12.5;

/** The sheet is opened, on an event or on a document: it covers the left two thirds. */
export const reads = ({ open, document }: Visit) => Boolean(open || document);

/** The height of the plan for which an exhibit's author sets the opening camera, in design pixels. */
const OPENING_HEIGHT = 744;

/** The whole plan, as its author shows it; from farther where less of it is free. */
export function restCamera(exhibit: Exhibit, area?: Box): Camera {
  const { map } = exhibit.opening;
  const share = area ? (area.bottom - area.top) / OPENING_HEIGHT : 1;
  return share < 1 ? { ...map, zoom: map.zoom + Math.log2(share) } : map;
}

const within = ([west, south, east, north]: Exhibit['map']['bounds'], { lon, lat }: Place) =>
  lon >= west && lon <= east && lat >= south && lat <= north;

/** The first of an event's places that lies on the plan; a trial in New Caledonia has none. */
export function placeOnPlan(exhibit: Exhibit, places: string[]): Place | undefined {
  const known = lookup(exhibit).place;
  return places.map((id) => known.get(id)).find((place) => place && within(exhibit.map.bounds, place));
}

/** The place that the visit is about: the chosen one, else that of the event at hand. */
export function placeOfVisit(exhibit: Exhibit, visit: Visit): Place | undefined {
  if (visit.place) return placeOnPlan(exhibit, [visit.place]);
  const event = eventAtHand(exhibit, visit);
  return event && placeOnPlan(exhibit, event.places);
}

/** How near to the edge of the free area, and to a thing on the plan, a place is still seen, in design pixels. */
const MARGIN = 60;
const CLEAR = 24;

/** Whether a camera shows a place inside the free area and not under one of the `things` that stand on it; all in design pixels. */
export function shows(camera: Camera, place: Place, area: Box, things: Box[] = []): boolean {
  const middle = mercator(camera);
  const point = mercator(place);
  const size = worldSize(camera.zoom);
  const at = around((area.left + area.right) / 2 + (point.x - middle.x) * size, (area.top + area.bottom) / 2 + (point.y - middle.y) * size, 0);
  return inside(around(at.left, at.top, 2 * MARGIN), area) && !things.some((thing) => overlaps(thing, at, CLEAR));
}

/**
 * Where the camera should be: as the visitor left it, unless what was chosen is out of sight or, on *Read*, too far away.
 * `area` is the free area and `things` are what stands on it, in design pixels.
 */
export function cameraGoal(exhibit: Exhibit, visit: Visit, area: Box, things: Box[] = []): Camera {
  // A stop of a tour holds the plan where its author wants it.
  if (visit.view === 'tours' && visit.camera) return visit.camera;
  const now = visit.camera ?? restCamera(exhibit, area);
  const chosen = reads(visit) || visit.place || visit.event;
  const place = chosen ? placeOfVisit(exhibit, visit) : undefined;
  if (!place) return now;
  const near = !reads(visit) || now.zoom >= NEAR_ENOUGH;
  if (near && shows(now, place, area, things)) return now;
  return { lon: place.lon, lat: place.lat, zoom: near ? now.zoom : READING_ZOOM };
}
