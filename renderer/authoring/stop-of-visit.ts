import { endOf, startOf } from '../../exhibit/dates/dates';
import type { Exhibit } from '../../exhibit/format/exhibit';
import type { KeptStop } from '../../electron/contract';
import { lookup } from '../lookup';
import { eventAtHand, windowOf } from '../selectors';
import { distanceAt } from '../timeline/distances';
import type { Camera, Visit } from '../visit';
import { dateText, spanText } from './date-text';

/** What the author sees and the visit does not say: where the plan is held, and which part of a plate is on the screen. */
export interface Seen {
  camera?: Camera;
  region?: KeptStop['region'];
}

/** The visit as a stop of a tour. What follows from the stop's story by itself (its moment, its distance) is not said again. */
export function stopOfVisit(exhibit: Exhibit, visit: Visit, { camera, region }: Seen): KeptStop {
  const event = eventOf(exhibit, visit);
  const own = event ? lookup(exhibit).event.get(event)?.when : undefined;
  const usual = own && startOf(visit.scale, own.start) === visit.at ? own : undefined;
  const at = usual ? undefined : dateText(visit.scale, visit.at);
  const distance = distanceAt(exhibit, usual ?? { start: visit.at, end: endOf(visit.scale, visit.at), unit: visit.scale, edtf: at!, uncertain: false, approximate: false });
  const shown = spanText(windowOf(exhibit, visit));
  const span = shown === spanText(distance.span) ? undefined : shown;
  return {
    ...(event && { event }),
    ...(visit.place && { place: visit.place }),
    ...(visit.person && { person: visit.person }),
    ...(visit.plate && { plate: visit.plate }),
    ...(visit.plate && region && { region }),
    ...(visit.document && { document: visit.document }),
    ...(at && { at }),
    ...(span && { span }),
    ...(camera && { map: { lon: camera.lon, lat: camera.lat, zoom: camera.zoom } }),
    ...(visit.themes.length > 0 && { themes: visit.themes }),
  };
}

/** The chosen story, else the one whose sheet hangs beside the plan. */
function eventOf(exhibit: Exhibit, visit: Visit): string | undefined {
  if (visit.event || visit.view !== 'explore' || visit.place || visit.document) return visit.event;
  return eventAtHand(exhibit, visit)?.id;
}
