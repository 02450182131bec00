import type { Exhibit } from '../exhibit/format/exhibit';
import { startOf } from '../exhibit/dates/dates';
import { kiosk } from './kiosk-settings';
import { distanceAt } from './timeline/distances';
import type { Visit } from './visit';

/** Where a visit begins: the exhibit's opening moment, at the distance at which it can be read. */
export function openingVisit(exhibit: Exhibit): Visit {
  const { at, event } = exhibit.opening;
  const distance = distanceAt(exhibit, at);
  return {
    view: 'explore',
    lang: exhibit.lang,
    at: startOf(distance.unit, at.start),
    scale: distance.unit,
    span: distance.span,
    event,
    themes: [],
    kinds: [],
    aids: kiosk().aids,
  };
}
