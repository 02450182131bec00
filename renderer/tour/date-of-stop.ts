import type { Exhibit, TourStop } from '../../exhibit/format/exhibit';
import { lookup } from '../lookup';
import { whenInWords } from '../shell/when-in-words';

/** When a stop is, in words; nothing where it has no moment. */
export function dateOfStop(exhibit: Exhibit, { at, event }: TourStop): string {
  const when = at ?? (event ? lookup(exhibit).event.get(event)?.when : undefined);
  return when ? whenInWords(when, exhibit.lang) : '';
}
