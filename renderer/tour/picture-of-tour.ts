import type { Exhibit, Plate, Tour } from '../../exhibit/format/exhibit';
import { plateInLanguage } from '../gallery/plate-in-language';
import { lookup } from '../lookup';

/** The picture on the poster of a tour, which hangs beside the organiser's words too. */
export function pictureOfTour(exhibit: Exhibit, { plate: id = '' }: Pick<Tour, 'plate'>): Plate | undefined {
  const plate = lookup(exhibit).plate.get(id);
  return plate?.media === 'image' ? plateInLanguage(plate, exhibit.lang) : undefined;
}
