import type { Exhibit, Plate, TourStop } from '../../exhibit/format/exhibit';
import { plateInLanguage } from '../gallery/plate-in-language';
import { lookup } from '../lookup';
import { pictureOf } from '../sheet/picture-of';

/** The picture that hangs at a stop: its own plate, else the likeness of its person, else the picture of its story. */
export function pictureOfStop(exhibit: Exhibit, stop: TourStop): Plate | undefined {
  const { plate, person, event } = lookup(exhibit);
  const who = stop.person ? person.get(stop.person) : undefined;
  const story = stop.event ? event.get(stop.event) : undefined;
  const found = plate.get(stop.plate ?? who?.portrait ?? who?.emblem ?? '') ?? (story && pictureOf(exhibit, story));
  return found?.media === 'image' ? plateInLanguage(found, exhibit.lang) : undefined;
}
